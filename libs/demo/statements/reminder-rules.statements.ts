/** The enrolling cohort is reminded of prework two days earlier than the standard. $1 cohort · $2 the day it was decided. */
export const OWN_REMINDER_RULE = `
  insert into reminder_rules (cohort_id, key, condition, audience, anchor, offset_days, valid_days, repeat_days, repeat_times,
    urgent, title, subject, body, changed_at, changed_by)
  select $1::uuid, r.key, r.condition, r.audience, r.anchor, r.offset_days - 2, r.valid_days, r.repeat_days, r.repeat_times,
    r.urgent, r.title, r.subject, r.body, $2::date, (
      select a.person_id from role_assignments a where a.role = 'administrator' order by a.person_id limit 1)
  from reminder_rules r where r.key = 'prework-last' and r.cohort_id is null`
