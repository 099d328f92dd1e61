import type { Readable } from 'node:stream'
import { Client, escapeLiteral, type Pool, type QueryResultRow } from 'pg'
import { to } from 'pg-copy-streams'
import type { Actor } from '../actor'
import { COUNTING } from './counter'
import { ENTER, entering } from './entrance'

/**
 * A query whose rows PostgreSQL writes itself, to be read as they come: millions of them need no more memory than a few.
 * `options` are those of `COPY … TO`, such as `format csv`. COPY takes no parameters; they are put in as literals.
 */
export interface CopyOut {
  readonly query: string
  readonly params: readonly string[]
  readonly options: string
  /** Whether it is read as the role that counts; see {@link COUNTER}. */
  readonly counting?: boolean
}

/**
 * Runs it as `actor`, under row-level security like every other statement unless it counts. The connection is one of its own, because a
 * reader may take minutes and the pool is for short questions; it is closed in any case, and whoever stops reading ends
 * the statement.
 */
export async function copyOut<T>(
  pool: Pool,
  actor: Actor,
  { query, params, options, counting = false }: CopyOut,
  read: (rows: Readable) => Promise<T>,
): Promise<T> {
  const settings = { ...pool.options, query_timeout: 0, pipeline: false }
  const client = new Client(settings)
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('begin read only')
    await client.query<QueryResultRow>({ ...ENTER, values: entering(actor) })
    if (counting) await client.query(COUNTING)
    const text = `copy (${withLiterals(query, params)}) to stdout with (${options})`
    const rows = client.query(to(text))
    // Whoever reads is told as well, but may not have begun yet.
    rows.on('error', () => undefined)
    const result = await read(rows)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}

function withLiterals(text: string, params: readonly string[]): string {
  return text.replace(/\$(\d+)/g, (_, number: string) => {
    const value = params[Number(number) - 1]
    if (value === undefined) throw new Error(`The query asks for a parameter $${number} that is not given`)
    return escapeLiteral(value)
  })
}
