import { randomUUID } from 'node:crypto'
import type { Queries } from '../../platform/database'

type Row = Readonly<Record<string, unknown>>

/** Rows of many tables, gathered first and written with one statement a table. */
export class DemoRows {
  private readonly tables = new Map<string, Row[]>()

  /** Notes a row with an id of its own, and answers the id. */
  add(table: string, row: Row): string {
    const id = randomUUID()
    this.note(table, { id, ...row })
    return id
  }

  /** Notes a row of a table whose key is made of others. */
  note(table: string, row: Row): void {
    const rows = this.tables.get(table)
    if (rows) rows.push(row)
    else this.tables.set(table, [row])
  }

  /** Writes everything, in the order in which the tables were first named. */
  async write(tx: Queries): Promise<void> {
    for (const [table, rows] of this.tables) {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ')
      const text = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`
      await tx.query(text, [JSON.stringify(rows)])
    }
    this.tables.clear()
  }
}

/** Numbers that look random and are the same on every machine (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
