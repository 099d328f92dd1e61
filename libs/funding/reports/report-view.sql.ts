const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

/** An instant as RFC 3339 in UTC, to the millisecond. */
export function instant(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', ${INSTANT})`
}

const FIELDS = `
  'id', r.id, 'kind', r.kind, 'version', r.version, 'language', r.language, 'stage', r.stage, 'state', r.state,
  'requestedAt', ${instant('r.requested_at')}, 'frozenAt', ${instant('s.frozen_at')}`

/** A report `r` with its snapshot `s` (or none) as a line of its grant. */
export const REPORT_SUMMARY = `json_build_object(${FIELDS})`

const DUE_ON = `case r.kind when 'part' then g.part_report_due_on else g.final_report_due_on end`

/** The same in the list of all, with its grant `g` and its host `o`; `today` is an expression. */
export const reportLine = (today: string): string => `json_build_object(${FIELDS},
  'grant', json_build_object('id', g.id, 'caseNumber', g.case_number, 'name', g.name),
  'host', json_build_object('id', o.id, 'name', o.name), 'dueOn', ${DUE_ON},
  'late', r.stage in ('draft', 'in-review', 'approved') and ${DUE_ON} < ${today})`

/** Who has had a hand in a report `r`, and whether the reader carries a group of its host. */
export const HANDS = `
  r.freeze_asked_by as "frozenBy", r.grant_id = any ((select app.hosted_grants())::uuid[]) as hosted,
  array(select distinct w.person_id from report_writers w where w.report_id = r.id) as writers`
