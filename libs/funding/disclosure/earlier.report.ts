import type { Statement } from '../../platform/database'

/** How many rows a line has: said since the third form, before it they stood there themselves. */
const rowsIn = (of: 'value' | 'base'): string =>
  `case json_typeof(rows.value -> '${of}') when 'array' then json_array_length(rows.value -> '${of}')
    else (rows.value -> '${of}' ->> 'rows')::int end`

/**
 * The numbers of people in the frozen reports of a grant, but for those that were withdrawn before anybody outside saw
 * them. What one of them does not say is counted from the rows that
 * are kept with it: whoever hides the next one must know what the last one hid. $1 grant, $2 keys of indicators.
 */
export const EARLIER: Statement = {
  name: 'funding_earlier_figures',
  text: `
    select s.number, i.value ->> 'key' as indicator, p.value ->> 'key' as line, w.withheld,
      case when w.withheld then ${rowsIn('value')} else (p.value ->> 'value')::float8 end as value,
      case when w.withheld then nullif(${rowsIn('base')}, 0) else (p.value ->> 'base')::float8 end as base
    from report_snapshots s
    join reports r on r.id = s.report_id and r.stage <> 'withdrawn'
    cross join lateral json_array_elements(s.published::json -> 'indicators') i
    cross join lateral json_array_elements(i.value -> 'parts') p
    cross join lateral (select (p.value ->> 'withheld')::boolean as withheld) w
    left join lateral (
      select s.counted::json #> array[i.value ->> 'key', coalesce(p.value ->> 'key', 'all')] as value
    ) rows on w.withheld
    where s.grant_id = $1 and i.value ->> 'key' = any ($2::text[])
    order by s.number`,
}

/** One number of people of one frozen report. */
export interface EarlierRow {
  /** Which of the grant's reports. */
  readonly number: number
  readonly indicator: string
  readonly line: string | null
  readonly withheld: boolean
  /** Null when nobody had recorded it. */
  readonly value: number | null
  readonly base: number | null
}
