import type { Statement } from '../../platform/database'
import { meeting } from '../indicators/gatherings.report'

/** Where the rows of a report stand: with its snapshot, or as those of now until the transaction ends. */
export type RowsAt = 'frozen' | 'live'

/** The rows of one indicator (`line`, `counted`, `base`); `report` and `indicator` are expressions. */
export function rowsAt(at: RowsAt, report: string, indicator: string): string {
  return at === 'frozen'
    ? `app.counted_rows(${report}, ${indicator})`
    : `(select r.line, r.counted, r.base from live_rows r where r.report_id = ${report} and r.indicator = ${indicator})`
}

/** The indicator in which rows are kept, and whether all of its lines belong to the one that is asked for. */
export function keptUnder(indicator: string): { readonly key: string; readonly summed: boolean } {
  return indicator === meeting.total.key
    ? { key: meeting.attendance.key, summed: true }
    : { key: indicator, summed: false }
}

/**
 * $1 the report of now, $2 the one before or null, $3 keys of indicators. How many rows came and went in each line that
 * has not the same.
 */
export function movedRows(now: RowsAt, before: RowsAt): Statement {
  return {
    name: `funding_rows_moved_${now}_${before}`,
    text: `
      select k.key as indicator, line, came.n as "rowsIn", went.n as "rowsOut"
      from unnest($3::text[]) k (key)
      cross join lateral (
        select line, n.counted as now, b.counted as before
        from ${rowsAt(now, '$1::uuid', 'k.key')} n full join ${rowsAt(before, '$2::uuid', 'k.key')} b using (line)
        where n.counted is distinct from b.counted
      ) lines
      cross join lateral (${many('now', 'before')}) came
      cross join lateral (${many('before', 'now')}) went`,
  }
}

/** How many of the one are not among the other. */
function many(these: string, those: string): string {
  return `select count(*)::int as n from (select unnest(lines.${these}) except select unnest(lines.${those})) gone`
}
