const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`

/** An instant as RFC 3339 in UTC, rendered by PostgreSQL. */
export function instant(expression: string): string {
  return `to_char(${expression} at time zone 'UTC', ${INSTANT})`
}

/**
 * Gatherings `g`, with module `m` and batch `b` beside those that are a module's; a local session has neither. Ends in a
 * condition: what a module was planned for that the programme no longer has is nothing to show.
 */
export const gatheringsShown = `
  from gatherings g
  left join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
  left join batches b on b.id = g.batch_id
  where (g.group_id is not null or m.id is not null)`

/**
 * A gathering `g` as its view, in `language` and at `now` (SQL expressions). Needs module `m` and batch `b` beside it;
 * the sheets that the reader may see are looked up inside.
 */
export function gatheringJson(language: string, now: string): string {
  return `json_build_object(
    'id', g.id, 'cohortId', g.cohort_id,
    'title', case when g.group_id is null then app.text(m.title, ${language}) else g.title end,
    'module', case when g.group_id is null then
      json_build_object('number', m.number, 'title', app.text(m.title, ${language})) end,
    'batch', case when g.group_id is null then json_build_object('number', b.number) end,
    'group', case when g.group_id is not null then
      (select json_build_object('id', l.id, 'name', l.name) from leader_groups l where l.id = g.group_id) end,
    'startsAt', ${instant('g.starts_at')},
    'endsAt', ${instant('g.ends_at')},
    'place', g.place, 'link', g.link, 'mode', g.mode,
    'state', case when g.state = 'held' and ${now} >= g.ends_at + interval '14 days' then 'locked' else g.state end,
    'attendanceMarked', coalesce(
      (select bool_and(s.marked_at is not null) from attendance_sheets s where s.gathering_id = g.id), false),
    'catchUp', coalesce((select bool_or(s.catch_up) from attendance_sheets s where s.gathering_id = g.id), false),
    'reason', g.reason, 'version', g.version,
    'movedFrom', (select ${otherJson('o', 'o.reason')} from gatherings o where o.moved_to = g.id),
    'movedTo', case when g.moved_to is not null then
      (select ${otherJson('o', 'g.reason')} from gatherings o where o.id = g.moved_to) end)`
}

/** The gathering before or after a move, and why it was moved. */
function otherJson(other: string, reason: string): string {
  return `json_build_object('id', ${other}.id, 'startsAt', ${instant(`${other}.starts_at`)}, 'reason', ${reason})`
}
