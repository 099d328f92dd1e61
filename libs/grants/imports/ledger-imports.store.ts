import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { LedgerChange, LedgerImportView, LedgerRowView } from './ledger-import.dto'
import type { Chart, Finding, LedgerRow } from './ledger-rows'

const INSTANT = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const ONE: Statement = {
  name: 'grants_ledger_import',
  text: `
    select i.id, i.grant_id as grant, i.file_name as "fileName",
      case when i.applied_at is not null then 'applied' when i.errors > 0 then 'refused' else 'checked' end as state,
      json_build_object('rows', i.rows, 'new', i.added, 'changed', i.changed, 'unchanged', i.unchanged,
        'errors', i.errors, 'rounded', i.rounded_rows) as counts,
      ${INSTANT('i.created_at')} as "createdAt", ${INSTANT('i.applied_at')} as "appliedAt"
    from ledger_imports i where i.id = $1`,
}

/** $1 import, $2 kind of change, $3 where the page begins, $4 how many, $5 language. */
const ROWS: Statement = {
  name: 'grants_ledger_import_rows',
  text: `
    select r.position, json_build_object('row', r."row", 'change', r.change, 'voucher', r.voucher, 'line', r.line,
      'bookedOn', r.booked_on, 'amount', r.amount, 'text', r.text, 'budgetLine', app.text(b.title, $5),
      'financingLine', app.text(f.title, $5), 'before', r.before, 'errors', r.errors, 'warnings', r.warnings) as view
    from ledger_import_rows r
    left join budget_lines b on b.id = r.budget_line_id
    left join financing_lines f on f.id = r.financing_line_id
    where r.import_id = $1 and ($2::text is null or r.change = $2) and r.position > $3
    order by r.position limit $4`,
}

/** What the file is read against; $1 grant. */
const CHART = `
  select g.period_from::text as "periodFrom", g.period_to::text as "periodTo",
    coalesce((select json_agg(json_build_object('id', l.id, 'accounts', l.accounts,
      'names', array[l.key, l.title ->> 'nb', l.title ->> 'nn', l.title ->> 'en']) order by l.position desc)
      from budget_lines l where l.grant_id = g.id), '[]') as budget,
    coalesce((select json_agg(json_build_object('id', l.id, 'kind', l.kind,
      'names', array[l.key, l.title ->> 'nb', l.title ->> 'nn', l.title ->> 'en']) order by l.position)
      from financing_lines l where l.grant_id = g.id), '[]') as financing
  from grants g where g.id = $1`

const SAME = `(e.booked_on, e.budget_line_id, e.financing_line_id, e.amount, e.text)
  is not distinct from (r.booked_on, r.budget_line_id, r.financing_line_id, r.amount, r.text)`
const OTHER = (name: string, entry: string, row: string, shown = entry): string =>
  `'${name}', case when ${entry} is distinct from ${row} then ${shown} end`
const BEFORE = `jsonb_strip_nulls(jsonb_build_object(
  ${OTHER('bookedOn', 'e.booked_on', 'r.booked_on')}, ${OTHER('amount', 'e.amount', 'r.amount')},
  ${OTHER('text', 'e.text', 'r.text')},
  ${OTHER('budgetLine', 'e.budget_line_id', 'r.budget_line_id', `app.text(b.title, 'nb')`)},
  ${OTHER('financingLine', 'e.financing_line_id', 'r.financing_line_id', `app.text(f.title, 'nb')`)}))`

/** $1 import, $2 the rows of the file, $3 grant. */
const COMPARE = `
  insert into ledger_import_rows (import_id, position, "row", voucher, line, booked_on, amount, text, post, account,
    source, budget_line_id, financing_line_id, errors, warnings, change, before)
  select $1, r.position, r."row", r.voucher, r.line, r.booked_on, r.amount, r.text, r.post, r.account, r.source,
    r.budget_line_id, r.financing_line_id, r.errors, r.warnings,
    case when r.errors <> '[]' then 'error' when e.id is null then 'new' when ${SAME} then 'unchanged' else 'changed' end,
    case when r.errors = '[]' and e.id is not null and not (${SAME}) then ${BEFORE} end
  from jsonb_to_recordset($2::jsonb) as r (position int, "row" int, voucher text, line int, booked_on date,
    amount bigint, text text, post text, account text, source text, budget_line_id uuid, financing_line_id uuid,
    errors jsonb, warnings jsonb)
  left join ledger_entries e on e.grant_id = $3 and e.voucher = r.voucher and e.line = r.line
  left join budget_lines b on b.id = e.budget_line_id
  left join financing_lines f on f.id = e.financing_line_id`

const COUNT = `
  update ledger_imports i set rows = n.rows, added = n.added, changed = n.changed, unchanged = n.unchanged,
    errors = n.errors, rounded_rows = n.rounded
  from (
    select count(*) as rows, count(*) filter (where change = 'new') as added,
      count(*) filter (where change = 'changed') as changed, count(*) filter (where change = 'unchanged') as unchanged,
      count(*) filter (where change = 'error') as errors,
      count(*) filter (where warnings @> '[{"code": "ledger.rounded"}]') as rounded
    from ledger_import_rows where import_id = $1
  ) n
  where i.id = $1`

/** Whether anything would happen now that was not shown: $1 import, $2 grant. */
const OUTDATED = `
  select exists (
    select from ledger_import_rows r
    left join ledger_entries e on e.grant_id = $2 and e.voucher = r.voucher and e.line = r.line
    left join budget_lines b on b.id = r.budget_line_id
    left join financing_lines f on f.id = r.financing_line_id
    where r.import_id = $1 and (b.id is null or f.id is null
      or r.change is distinct from case when e.id is null then 'new' when ${SAME} then 'unchanged' else 'changed' end)
  ) as outdated`

/** $1 import, $2 grant, $3 now, $4 who. */
const APPLY = `
  insert into ledger_entries (grant_id, voucher, line, booked_on, budget_line_id, financing_line_id, amount, text,
    import_id, noted_at, noted_by)
  select $2, voucher, line, booked_on, budget_line_id, financing_line_id, amount, text, $1, $3, $4
  from ledger_import_rows where import_id = $1 and change in ('new', 'changed')
  on conflict on constraint uq_ledger_entries_grant_id_voucher_line do update set
    booked_on = excluded.booked_on, budget_line_id = excluded.budget_line_id,
    financing_line_id = excluded.financing_line_id, amount = excluded.amount, text = excluded.text,
    import_id = excluded.import_id, noted_at = excluded.noted_at, noted_by = excluded.noted_by,
    version = ledger_entries.version + 1`

/** One row with findings whose sentences are not made yet. */
export type HeldRow = Omit<LedgerRowView, 'errors' | 'warnings'> & {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
}

export interface HeldImport {
  readonly grantId: string
  readonly errors: number
  readonly applied: boolean
  readonly forgotten: boolean
}

@Injectable()
export class LedgerImportsStore {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<LedgerImportView | null> {
    return (await this.database.read<LedgerImportView & object>(actor, ONE, [id]))[0] ?? null
  }

  rows(
    actor: Actor,
    id: string,
    { change, after, limit }: { change: LedgerChange | undefined; after: number; limit: number },
  ): Promise<{ position: number; view: HeldRow }[]> {
    return this.database.read(actor, ROWS, [id, change ?? null, after, limit, actor.language])
  }

  async chart(grantId: string): Promise<Chart | null> {
    return (await this.query<Chart>(CHART, [grantId]))[0] ?? null
  }

  /** Keeps the rows of a file and what they would change; answers the id of the import. */
  async compare(
    file: { grantId: string; name: string; at: Date; by: string | null },
    rows: readonly LedgerRow[],
  ): Promise<string> {
    const [made] = await this.query<{ id: string }>(
      'insert into ledger_imports (grant_id, file_name, created_at, created_by) values ($1, $2, $3, $4) returning id',
      [file.grantId, file.name, file.at, file.by],
    )
    const id = made?.id ?? ''
    await this.joinBySets()
    await this.query(COMPARE, [id, JSON.stringify(rows.map(kept)), file.grantId])
    await this.query(COUNT, [id])
    return id
  }

  /** The import under lock, so that it is taken into use once; null when there is none. */
  async hold(id: string): Promise<HeldImport | null> {
    const [held] = await this.query<HeldImport>(
      `select grant_id as "grantId", errors, applied_at is not null as applied, forgotten_at is not null as forgotten
       from ledger_imports where id = $1 for update`,
      [id],
    )
    return held ?? null
  }

  async outdated(id: string, grantId: string): Promise<boolean> {
    await this.joinBySets()
    const [answer] = await this.query<{ outdated: boolean }>(OUTDATED, [id, grantId])
    return answer?.outdated ?? true
  }

  async apply(id: string, grantId: string, at: Date, by: string | null): Promise<void> {
    await this.query(APPLY, [id, grantId, at, by])
    await this.query('update ledger_imports set applied_at = $2, applied_by = $3 where id = $1', [id, at, by])
  }

  async forgetRows(id: string, at: Date): Promise<void> {
    await this.query('delete from ledger_import_rows where import_id = $1', [id])
    await this.query('update ledger_imports set forgotten_at = coalesce(forgotten_at, $2) where id = $1', [id, at])
  } // prettier-ignore

  /** The planner takes rows that this transaction has just written for a handful, and would compare each with each. */
  private async joinBySets(): Promise<void> {
    await this.query('set local enable_nestloop = off', [])
  }

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}

function kept(one: LedgerRow, at: number): Record<string, unknown> {
  const { bookedOn, budgetLineId, financingLineId, ...same } = one
  const ids = { booked_on: bookedOn, budget_line_id: budgetLineId, financing_line_id: financingLineId }
  return { ...same, ...ids, position: at + 1 }
}
