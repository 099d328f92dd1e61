import type { AttendanceStatus } from '../../gatherings'
import type { Statement } from '../../platform/database'

/** How a person attended one core module: the best mark over the gatherings that were held with their group. */
export interface OwnAttendance {
  readonly number: number
  readonly title: string
  readonly status: AttendanceStatus
  /** The day of the gathering that the mark was given at; null as long as there is no mark. */
  readonly heldOn: string | null
  /** How long that gathering was, in minutes; somebody who attended partly was there for some of it. */
  readonly minutes: number | null
}

/** A group that a person belongs or belonged to, with how they attended each core module. */
export interface OwnAttendanceRow {
  readonly cohortId: string
  readonly modules: readonly OwnAttendance[]
}

/** From best to worst. */
export const RANK = `array_position(array['present', 'partly', 'stand-in', 'excused', 'absent'], t.status)`

/**
 * $1 language, $2 day, $3 group, $4 person. All enrolments of the person in the group count, also those that ended: who
 * comes back has not lost what they attended.
 */
export const OWN_ATTENDANCE: Statement = {
  name: 'progress_own_attendance',
  text: `
    select g.cohort_id as "cohortId", (
      select json_agg(json_build_object('number', m.number, 'title', app.text(m.title, $1),
          'status', coalesce(best.status, 'unknown'), 'heldOn', best.held_on, 'minutes', best.minutes) order by m.number)
      from cohorts c
      join modules m on m.programme_version_id = c.programme_version_id and m.kind = 'core'
      left join lateral (
        select t.status, (ga.starts_at at time zone 'Europe/Oslo')::date as held_on,
          (extract(epoch from ga.ends_at - ga.starts_at) / 60)::int as minutes
        from attendances t
        join enrolments e on e.id = t.enrolment_id and e.person_id = $4
        join gatherings ga on ga.id = t.gathering_id and ga.module_id = m.id and ga.state in ('held', 'locked')
        where t.group_id = g.id and (ga.starts_at at time zone 'Europe/Oslo')::date <= $2::date
        order by ${RANK}, ga.starts_at limit 1) best on true
      where c.id = g.cohort_id) as modules
    from leader_groups g
    where g.id = $3 and exists (select from enrolments e where e.group_id = g.id and e.person_id = $4)`,
}
