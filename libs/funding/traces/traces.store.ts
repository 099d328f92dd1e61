import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { PublishedIndicator } from '../indicators/published'
import type { Counted } from './counted'
import type { RowKind } from './trace.dto'

/** $1 report, $2 indicator. What was counted for it, and for the version that was frozen before. */
const KEPT: Statement = {
  name: 'funding_counted',
  text: `
    select r.stage = 'draft' and s.report_id is null as live, s.counted::json -> $2::text as counted,
      s.published::json -> 'definitions' ->> $2::text as definition,
      (select i from json_array_elements(s.published::json -> 'indicators') i where i ->> 'key' = $2::text) as indicator,
      (select json_build_object('id', o.id, 'version', o.version, 'counted', z.counted::json -> $2::text,
          'definition', z.published::json -> 'definitions' ->> $2::text)
        from reports o join report_snapshots z on z.report_id = o.id
        where o.grant_id = r.grant_id and o.kind = r.kind and o.version < r.version
        order by o.version desc limit 1) as before
    from reports r left join report_snapshots s on s.report_id = r.id where r.id = $1`,
}

/**
 * $1 ids as they are kept, $2 language. Row-level security decides which of them the reader is told of. A place is known by
 * its module and its enrolment; nobody's name is selected.
 */
const TOLD = `
  with asked as (
    select raw, case when raw ~ '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then right(raw, 36)::uuid end as id,
      case when raw ~ '^\\d{1,4}:' then split_part(raw, ':', 1)::int end as module
    from unnest($1::text[]) raw
  ), told as (
    select a.raw, 'organisation' as kind, o.name as what, null::text as category, null::int as module, null::date as on_day
    from asked a join organisations o on o.id = a.id
    union all
    select a.raw, 'group', l.name, null, null, null from asked a join leader_groups l on l.id = a.id
    union all
    select a.raw, 'person', l.name, e.category, a.module, null
    from asked a join enrolments e on e.id = a.id join leader_groups l on l.id = e.group_id
    union all
    select a.raw, 'gathering', coalesce(ga.title, ''), null, m.number, (ga.starts_at at time zone 'Europe/Oslo')::date
    from asked a join gatherings ga on ga.id = a.id
    left join cohort_modules m on m.cohort_id = ga.cohort_id and m.id = ga.module_id
    union all
    select a.raw, 'line', app.text(l.title, $2), null, null, null from asked a join budget_lines l on l.id = a.id
    union all
    select a.raw, 'line', app.text(l.title, $2), null, null, null from asked a join financing_lines l on l.id = a.id
    union all
    select a.raw, 'line', g.name, null, null, null from asked a join grants g on g.id = a.id
    union all
    select a.raw, 'line', app.text(b.title, $2) || ', ' || l.voucher, null, null, l.booked_on
    from asked a join ledger_entries l on l.id = a.id join budget_lines b on b.id = l.budget_line_id
    union all
    select a.raw, 'group', l.name, null, h.module, h.worked_on
    from asked a join effort_hours h on h.id = a.id join leader_groups l on l.id = h.group_id
  )`

/** $3–$4 where the page begins, $5 how many. */
const PAGE: Statement = {
  name: 'funding_counted_rows',
  text: `${TOLD}
    select raw, kind, what, category, module, on_day::text as "on" from told
    where $3::text is null or (coalesce(on_day::text, '') || what collate app.norwegian, raw) > ($3 collate app.norwegian, $4)
    order by coalesce(on_day::text, '') || what collate app.norwegian, raw limit $5`,
}

const HOW_MANY: Statement = {
  name: 'funding_counted_rows_seen',
  text: `${TOLD} select count(distinct raw)::int as seen from told where $2::text is not null`,
}

export interface KeptCount {
  readonly live: boolean
  readonly counted: Counted | null
  readonly definition: string | null
  readonly indicator: PublishedIndicator | null
  readonly before: {
    readonly id: string
    readonly version: number
    readonly counted: Counted | null
    readonly definition: string | null
  } | null
}

export interface RowTold {
  readonly raw: string
  readonly kind: RowKind
  readonly what: string
  readonly category: string | null
  readonly module: number | null
  readonly on: string | null
}

@Injectable()
export class TracesStore {
  constructor(private readonly database: Database) {}

  async kept(actor: Actor, reportId: string, indicator: string): Promise<KeptCount | null> {
    return (await this.database.read<KeptCount & object>(actor, KEPT, [reportId, indicator]))[0] ?? null
  }

  page(
    actor: Actor,
    ids: readonly string[],
    after: readonly string[] | null,
    limit: number,
  ): Promise<RowTold[]> {
    const begins = [after?.[0] ?? null, after?.[1] ?? null]
    return this.database.read<RowTold & object>(actor, PAGE, [ids, actor.language, ...begins, limit])
  }

  /** How many of the rows there are for this actor. */
  async seen(actor: Actor, ids: readonly string[]): Promise<number> {
    const [row] = await this.database.read<{ seen: number }>(actor, HOW_MANY, [ids, actor.language])
    return row?.seen ?? 0
  }
}
