import type { Statement } from '../../platform/database'
import type { ModuleFacts } from './facts'

/** What is known of groups in every module, without its words and days, and which groups that is so for. */
export interface AlikeRow {
  readonly modules: readonly ModuleFacts[]
  readonly groups: ReadonlyArray<{
    readonly organisationId: string
    readonly kind: string
    readonly state: string
  }>
}

/**
 * $1 day, $2 cohorts. Only what decides whether a group has completed is read, for all groups at once: in which modules a
 * gathering was held with it (as `module_schedules` has it: marked, and somebody was there or sent a stand-in), and which
 * required answers it has delivered. However many groups there are, few of them differ in that.
 */
export const COMPLETION: Statement = {
  name: 'progress_completion',
  counting: true,
  text: `
    with groups as (
      select g.id, g.organisation_id, g.cohort_id, g.state, c.programme_version_id
      from leader_groups g join cohorts c on c.id = g.cohort_id
      where g.cohort_id = any ($2::uuid[]) and g.state <> 'withdrawn'
    ), held as (
      select group_id, array_agg(distinct module_id order by module_id) as modules from (
        select g.id as group_id, ga.module_id
        from groups g
        join attendance_sheets s on s.group_id = g.id and s.marked_at is not null
        join gatherings ga on ga.id = s.gathering_id and ga.cohort_id = g.cohort_id and ga.state in ('held', 'locked')
          and (ga.starts_at at time zone 'Europe/Oslo')::date <= $1::date
        where exists (select from attendances t where t.group_id = s.group_id and t.gathering_id = s.gathering_id
          and t.status in ('present', 'partly', 'stand-in'))) met group by group_id
    ), delivered as (
      select g.id as group_id, array_agg(a.id order by a.id) as activities
      from groups g
      join submissions su on su.group_id = g.id and (su.delivered_at at time zone 'Europe/Oslo')::date <= $1::date
      join activities a on a.id = su.activity_id and a.programme_version_id = g.programme_version_id
        and a.required and a.answered_by = 'group'
      group by g.id
    ), alike as (
      select distinct g.programme_version_id, g.organisation_id, g.state, coalesce(h.modules, '{}') as held,
        coalesce(d.activities, '{}') as delivered
      from groups g left join held h on h.group_id = g.id left join delivered d on d.group_id = g.id
    ), together as (
      select a.programme_version_id, a.held, a.delivered, json_agg(json_build_object(
        'organisationId', o.id, 'kind', o.kind, 'state', a.state)) as groups
      from alike a join organisations o on o.id = a.organisation_id group by 1, 2, 3
    )
    select t.groups, coalesce((
      select json_agg(json_build_object('number', m.number, 'kind', m.kind, 'title', '', 'opensOn', null, 'heldOn', null,
          'dueOn', null, 'moved', null, 'marked', true, 'held', m.id = any (t.held),
          'tasks', (
            select coalesce(json_agg(json_build_object('activityId', a.id, 'title', '', 'step', a.step,
              'delivered', a.id = any (t.delivered))), '[]')
            from activities a where a.programme_version_id = m.programme_version_id and a.module_id = m.id and a.required
              and a.answered_by = 'group')))
      from modules m where m.programme_version_id = t.programme_version_id), '[]') as modules
    from together t`,
}
