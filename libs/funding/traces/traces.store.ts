import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Localised } from '../../platform/i18n'
import type { Unit } from '../indicators/indicator'
import type { PublishedIndicator } from '../indicators/published'
import type { Count, MovedLine } from './counted'
import { kindOf, rowsTold } from '../counting/row-kinds.sql'
import { keptUnder, movedRows, rowsAt, type RowsAt } from '../counting/row-source.sql'
import type { RowKind } from './trace.dto'

/** $1 report, $2 indicator. What was frozen for it, and for the version that was frozen before. */
const KEPT: Statement = {
  name: 'funding_counted',
  text: `
    select r.stage = 'draft' and s.report_id is null as live, s.published::json -> 'definitions' ->> $2::text as definition,
      s.published::json -> 'defined' -> $2::text as defined,
      (select i from json_array_elements(s.published::json -> 'indicators') i where i ->> 'key' = $2::text) as indicator,
      (select json_build_object('id', o.id, 'version', o.version,
          'definition', z.published::json -> 'definitions' ->> $2::text)
        from reports o join report_snapshots z on z.report_id = o.id
        where o.grant_id = r.grant_id and o.kind = r.kind and o.version < r.version
        order by o.version desc limit 1) as before
    from reports r left join report_snapshots s on s.report_id = r.id where r.id = $1`,
}

/** The rows that are asked for, of the lines `n` of now and `b` of before. */
const ASKED: Readonly<Record<Count, string>> = {
  value: 'select unnest(n.counted) as id',
  base: 'select unnest(n.base) as id',
  in: 'select unnest(n.counted) as id where $3::uuid is not null except select unnest(b.counted)',
  out: 'select unnest(b.counted) as id except select unnest(n.counted)',
}

/** Rows of a figure: of which report, since which one, of which line, and where they stand. */
export interface AskedRows {
  readonly at: RowsAt
  readonly reportId: string
  /** The version before; null when none was frozen. */
  readonly before: string | null
  readonly indicator: string
  /** What the indicator counts. */
  readonly unit: Unit
  readonly line: string
  readonly of: Count
}

/**
 * $1 report, $2 indicator, $3 report before or null, $4 line or null for all of them, $5 language. Row-level security
 * decides which of the rows the reader is told of. A place is known by its module and its enrolment; nobody's name is
 * selected.
 */
const told = ({ at, of, unit }: AskedRows): string => `
  with asked as (
    select coalesce(case when $4::text is null then line || ':' end, '') || ids.id as raw, ids.id,
      case when $4::text is null then line::int end as module
    from ${rowsAt(at, '$1::uuid', '$2::text')} n full join app.counted_rows($3::uuid, $2::text) b using (line)
    cross join lateral (${ASKED[of]}) ids
    where ($4::text is null or line = $4) and $5::text is not null
  ), told (raw, kind, what, category, module, on_day) as (
    ${rowsTold(unit)}
  )`

/** $6–$7 where the page begins, $8 how many. */
const page = (asked: AskedRows): Statement => ({
  name: `funding_counted_rows_${asked.at}_${asked.of}_${kindOf(asked.unit)}`,
  text: `${told(asked)}
    select raw, kind, what, category, module, on_day::text as "on" from told
    where $6::text is null or (coalesce(on_day::text, '') || what collate app.norwegian, raw) > ($6 collate app.norwegian, $7)
    order by coalesce(on_day::text, '') || what collate app.norwegian, raw limit $8`,
})

/** How many rows were counted, and how many of them the reader is told of. */
const howMany = (asked: AskedRows): Statement => ({
  name: `funding_counted_rows_seen_${asked.at}_${asked.of}_${kindOf(asked.unit)}`,
  text: `${told(asked)}
    select (select count(*)::int from asked) as "all", (select count(*)::int from told) as seen`,
})

/** The rows of a report, and where they stand. */
export interface RowsOf {
  readonly reportId: string
  readonly at: RowsAt
}

export interface KeptCount {
  readonly live: boolean
  readonly definition: string | null
  /** What it counted, in words; null for a draft, and where the words were not kept. */
  readonly defined: Localised | null
  readonly indicator: PublishedIndicator | null
  readonly before: {
    readonly id: string
    readonly version: number
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

  page(actor: Actor, asked: AskedRows, after: readonly string[] | null, limit: number): Promise<RowTold[]> {
    const begins = [after?.[0] ?? null, after?.[1] ?? null]
    return this.database.read<RowTold & object>(actor, page(asked), [
      ...params(asked, actor),
      ...begins,
      limit,
    ])
  }

  /** How many rows there are, and how many of them for this actor. */
  async seen(actor: Actor, asked: AskedRows): Promise<{ readonly all: number; readonly seen: number }> {
    const [row] = await this.database.read<{ all: number; seen: number }>(
      actor,
      howMany(asked),
      params(asked, actor),
    )
    return row ?? { all: 0, seen: 0 }
  }

  /** How many rows came and went in each line of the indicators that has not the same as before. */
  moved(actor: Actor, now: RowsOf, before: RowsOf, indicators: readonly string[]): Promise<MovedLine[]> {
    const ids = [now.reportId, before.reportId, indicators]
    return this.database.read<MovedLine & object>(actor, movedRows(now.at, before.at), ids)
  }
}

function params({ reportId, before, indicator, line }: AskedRows, { language }: Actor): unknown[] {
  const { key, summed } = keptUnder(indicator)
  return [reportId, key, before, summed ? null : line, language]
}
