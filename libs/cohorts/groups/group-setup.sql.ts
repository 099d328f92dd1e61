/** Whether role `r` holds on day `today` (SQL). */
const holds = (today: string): string =>
  `r.to_at is null and (r.until_on is null or r.until_on >= ${today}::date)`

/** What an active group must have and group `g` has not: a facilitator with a last day is no permanent one. */
export const LACKS = `(
  select coalesce(json_agg(needed.role order by needed.role), '[]')
  from unnest(array['chief-executive', 'facilitator']) as needed (role)
  where not exists (select from role_assignments r where r.group_id = g.id and r.role = needed.role
    and r.to_at is null and r.until_on is null))`

/** Group `g` with its organisation, batch and roles, as of day `today` (SQL). */
export const groupSetupJson = (today: string): string => `json_build_object(
  'id', g.id, 'name', g.name, 'version', g.version, 'state', g.state,
  'organisation', (select json_build_object('id', o.id, 'name', o.name, 'municipalityNumber', o.municipality_number)
    from organisations o where o.id = g.organisation_id),
  'batch', (select json_build_object('id', b.id, 'number', b.number) from batches b where b.id = g.batch_id),
  'people', (select count(*)::int from enrolments e where e.group_id = g.id and e.to_on is null),
  'reason', case when g.state = 'withdrawn' then (
    select l.detail ->> 'reason' from change_log l
    where l.group_id = g.id and l.action = 'group.state-changed' order by l.at desc, l.id desc limit 1) end,
  'roles', (select coalesce(json_agg(json_build_object('id', r.id, 'role', r.role, 'untilOn', r.until_on,
      'person', json_build_object('id', p.id, 'name', p.name), 'mailState', p.mail_state)
      order by r.role, p.name collate app.norwegian), '[]')
    from role_assignments r join people p on p.id = r.person_id where r.group_id = g.id and ${holds(today)}),
  'lacks', ${LACKS})`
