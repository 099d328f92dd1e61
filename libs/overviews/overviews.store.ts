import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'

/** What was recorded in a cohort, before progress has said what it means. */
export interface CohortFacts {
  readonly startsOn: string
  readonly endsOn: string
  readonly counties: readonly {
    readonly county: string | null
    readonly attended: number
    readonly places: number
  }[]
  readonly months: readonly {
    readonly month: string
    readonly attended: number
    readonly places: number
    readonly delivered: number
  }[]
}

const HELD_ON = `(ga.starts_at at time zone 'Europe/Oslo')::date`

/** One place is one person in one core module, on the day they came or, if they did not, the first day they could. */
const PLACES = `
  select m.number, e.id, left(o.municipality_number, 2) as county,
    bool_or(coalesce(a.status in ('present', 'partly'), false)) as attended,
    coalesce(min(${HELD_ON}) filter (where a.status in ('present', 'partly')), min(${HELD_ON})) as on_day
  from leader_groups g
  join organisations o on o.id = g.organisation_id
  join gatherings ga on ga.cohort_id = g.cohort_id and ga.state in ('held', 'locked') and ${HELD_ON} <= $2::date
  join cohort_modules m on m.cohort_id = ga.cohort_id and m.id = ga.module_id and m.kind = 'core'
  left join attendance_sheets s on s.gathering_id = ga.id and s.group_id = g.id
  join enrolments e on e.group_id = g.id and e.from_on <= ${HELD_ON} and (e.to_on is null or e.to_on >= ${HELD_ON})
  left join attendances a on a.gathering_id = ga.id and a.enrolment_id = e.id
  where g.cohort_id = $1 and g.state not in ('invited', 'withdrawn')
    and (s.gathering_id is not null or ga.batch_id = g.batch_id)
  group by m.number, e.id, county`

const DELIVERIES = `
  select (su.delivered_at at time zone 'Europe/Oslo')::date as on_day
  from leader_groups g
  join cohorts c on c.id = g.cohort_id
  join modules m on m.programme_version_id = c.programme_version_id and m.kind = 'core'
  join activities a on a.programme_version_id = m.programme_version_id and a.module_id = m.id
    and a.required and a.answered_by = 'group'
  join submissions su on su.group_id = g.id and su.activity_id = a.id
  where g.cohort_id = $1 and g.state not in ('invited', 'withdrawn')
    and (su.delivered_at at time zone 'Europe/Oslo')::date <= $2::date`

/** $1 cohort, $2 today. */
const FACTS: Statement = {
  name: 'overviews_cohort_facts',
  text: `
    with places as (${PLACES}), deliveries as (${DELIVERIES}), happened as (
      select on_day, attended::int as attended, 1 as places, 0 as delivered from places
      union all select on_day, 0, 0, 1 from deliveries
    )
    select c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
      (select coalesce(json_agg(row_to_json(one)), '[]') from (
        select county, sum(attended::int) as attended, count(*) as places from places group by county) one) as counties,
      (select coalesce(json_agg(row_to_json(one) order by one.month), '[]') from (
        select to_char(on_day, 'YYYY-MM') as month, sum(attended) as attended, sum(places) as places,
          sum(delivered) as delivered
        from happened group by 1) one) as months
    from cohorts c where c.id = $1`,
}

@Injectable()
export class OverviewsStore {
  constructor(private readonly database: Database) {}

  /** @param today last day that counts, `YYYY-MM-DD` in Oslo */
  async facts(actor: Actor, cohortId: string, today: string): Promise<CohortFacts | null> {
    return (await this.database.read<CohortFacts & object>(actor, FACTS, [cohortId, today]))[0] ?? null
  }
}
