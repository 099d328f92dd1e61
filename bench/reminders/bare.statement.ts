/**
 * What is due at an instant, as somebody would write it by hand who knows the rules of a first installation and needs
 * nothing else: no row-level security, no plan to page through, no change of a rule by a cohort, nobody told before.
 * $1 now · $2 the quiet days around it.
 */
export const BARE = `
  with today as (select ($1::timestamptz at time zone 'Europe/Oslo')::date as day),
  met as materialized (
    select ga.id, ga.module_id, ga.batch_id, c.programme_version_id as version_id, ga.ends_at,
      (ga.starts_at at time zone 'Europe/Oslo')::date as on_day,
      (ga.starts_at at time zone 'Europe/Oslo')::date + v.postwork_days as due_day
    from gatherings ga join cohorts c on c.id = ga.cohort_id and c.state in ('enrolling', 'running')
    join programme_versions v on v.id = c.programme_version_id
    where ga.state in ('called', 'held', 'locked')
  ), named as materialized (
    select met.*, r.key, r.condition, r.urgent, w.window_on, w.window_on + r.valid_days as last_on
    from met cross join today
    join reminder_rules r on r.active and r.programme_version_id is null and r.audience = 'member'
      and r.condition in ('gathering', 'prework', 'postwork')
    cross join lateral (
      select case r.anchor when 'gathering' then met.on_day else met.due_day end + r.offset_days + r.repeat_days * n as window_on
      from generate_series(0, r.repeat_times - 1) n) w
    where w.window_on between today.day - r.valid_days and today.day and (r.condition <> 'gathering' or met.ends_at > $1)
      and today.day <> all ($2::date[])
  )
  select n.key || ' ' || e.person_id || ' ' || case n.condition when 'postwork' then n.module_id else n.id end
    || ' ' || n.window_on as one
  from named n
  join leader_groups g on g.batch_id = n.batch_id and g.state not in ('withdrawn', 'closed')
  join enrolments e on e.group_id = g.id and e.to_on is null
  where n.condition = 'gathering'
    or exists (select from activities a
      where a.programme_version_id = n.version_id and a.module_id = n.module_id and a.step = n.condition and a.required
        and a.answered_by = 'person'
        and not exists (select from activity_completions d where d.enrolment_id = e.id and d.activity_id = a.id))
    or (n.condition = 'postwork' or exists (select from role_assignments f where f.group_id = g.id
        and f.person_id = e.person_id and f.role = 'facilitator' and f.to_at is null))
      and exists (select from activities a
        where a.programme_version_id = n.version_id and a.module_id = n.module_id and a.step = n.condition and a.required
          and a.answered_by = 'group'
          and not exists (select from submissions u
            where u.group_id = g.id and u.activity_id = a.id and u.delivered_at is not null))`
