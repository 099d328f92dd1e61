const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

/** An instant as RFC 3339 in UTC, to the millisecond. */
export function instant(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', ${INSTANT})`
}

/** A report `r` with its snapshot `s` (or none) as a line of a list. */
export const REPORT_SUMMARY = `json_build_object(
  'id', r.id, 'kind', r.kind, 'version', r.version, 'language', r.language, 'stage', r.stage, 'state', r.state,
  'requestedAt', ${instant('r.requested_at')}, 'frozenAt', ${instant('s.frozen_at')})`
