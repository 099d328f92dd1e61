import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { LedgerEntryView, NewLedgerEntry } from './ledger.dto'

/** $1 is the reader's language. */
const VIEW = `
  select e.id, e.voucher, e.line, e.booked_on::text as "bookedOn", e.amount::float8 as amount, e.text, e.version,
    json_build_object('id', b.id, 'title', app.text(b.title, $1)) as "budgetLine",
    json_build_object('id', f.id, 'title', app.text(f.title, $1)) as "financingLine",
    e.booked_on between g.period_from and g.period_to as counted, e.import_id is not null as imported
  from ledger_entries e
  join grants g on g.id = e.grant_id
  join budget_lines b on b.id = e.budget_line_id
  join financing_lines f on f.id = e.financing_line_id`

/** $2 grant, $3 budget line, $4–$5 where the page begins, $6 how many. Newest first. */
const PAGE: Statement = {
  name: 'grants_ledger_page',
  text: `${VIEW}
    where e.grant_id = $2 and ($3::uuid is null or e.budget_line_id = $3)
      and ($4::date is null or (e.booked_on, e.id) < ($4, $5::uuid))
    order by e.booked_on desc, e.id desc limit $6`,
}
const ONE: Statement = { name: 'grants_ledger_entry', text: `${VIEW} where e.id = $2` }
const BY_KEY: Statement = {
  name: 'grants_ledger_entry_by_key',
  text: `${VIEW} where e.grant_id = $2 and e.idempotency_key = $3`,
}
const READABLE: Statement = {
  name: 'grants_readable',
  text: `select from grants g where g.id = $1
    and ((select app.is_admin_or_system()) or g.id = any ((select app.hosted_grants())::uuid[]))`,
}

const FIELDS = 'voucher, line, booked_on, budget_line_id, financing_line_id, amount, text'
/** Nothing where a line is not the grant's. $1 grant, $2–$8 the fields, $9 now, $10 who, $11 the key of the wish. */
const ADD = `
  insert into ledger_entries (grant_id, ${FIELDS}, noted_at, noted_by, idempotency_key)
  select $1, $2, $3, $4, b.id, f.id, $7, $8, $9, $10, $11 from budget_lines b, financing_lines f
  where b.id = $5 and b.grant_id = $1 and f.id = $6 and f.grant_id = $1 returning id`
const CHANGE = `
  update ledger_entries e set (${FIELDS}, noted_at, noted_by) = ($2, $3, $4, b.id, f.id, $7, $8, $9, $10),
    version = e.version + 1
  from budget_lines b, financing_lines f
  where e.id = $1 and b.id = $5 and b.grant_id = e.grant_id and f.id = $6 and f.grant_id = e.grant_id returning e.id`

/** When and by whom an entry is written. */
interface Noted {
  readonly at: Date
  readonly by: string | null
}

@Injectable()
export class LedgerStore {
  constructor(private readonly database: Database) {}

  async readable(actor: Actor, grantId: string): Promise<boolean> {
    return (await this.database.read(actor, READABLE, [grantId])).length === 1
  }

  page(
    actor: Actor,
    grantId: string,
    { line, after, limit }: { line: string | null; after: readonly string[] | null; limit: number },
  ): Promise<LedgerEntryView[]> {
    const begins = [after?.[0] ?? null, after?.[1] ?? null]
    return this.database.read(actor, PAGE, [actor.language, grantId, line, ...begins, limit])
  }

  async one(actor: Actor, id: string): Promise<LedgerEntryView | null> {
    return (await this.database.read<LedgerEntryView & object>(actor, ONE, [actor.language, id]))[0] ?? null
  }

  /** The entry held until the transaction ends, with its grant; null when there is none. */
  async hold(id: string): Promise<{ grantId: string; version: number } | null> {
    const text = 'select grant_id as "grantId", version from ledger_entries where id = $1 for update'
    const [held] = await this.query<{ grantId: string; version: number }>(text, [id])
    return held ?? null
  }

  /** The id of the new entry; null where a line is not the grant's. */
  add(
    grantId: string,
    entry: NewLedgerEntry,
    { at, by, key }: Noted & { readonly key: string | null },
  ): Promise<string | null> {
    return this.write(ADD, grantId, entry, [at, by, key])
  }

  change(id: string, entry: NewLedgerEntry, { at, by }: Noted): Promise<string | null> {
    return this.write(CHANGE, id, entry, [at, by])
  }

  /** The entry that the same wish made before; null when there is none. */
  async byKey(actor: Actor, grantId: string, key: string): Promise<LedgerEntryView | null> {
    const values = [actor.language, grantId, key]
    return (await this.database.read<LedgerEntryView & object>(actor, BY_KEY, values))[0] ?? null
  }

  async remove(id: string): Promise<void> {
    await this.query('delete from ledger_entries where id = $1', [id])
  }

  private async write(
    text: string,
    about: string,
    entry: NewLedgerEntry,
    noted: unknown[],
  ): Promise<string | null> {
    const { voucher, line, bookedOn, budgetLine, financingLine, amount, text: told } = entry
    const values = [about, voucher.trim(), line, bookedOn, budgetLine, financingLine, amount, told.trim()]
    const answer = await this.database.run<{ id: string }>({ name: nameOf(text), text }, [
      ...values,
      ...noted,
    ])
    return answer[0]?.id ?? null
  }

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}

function nameOf(text: string): string {
  return text === ADD ? 'grants_ledger_add' : 'grants_ledger_change'
}
