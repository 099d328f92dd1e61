import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { CohortSubmissionView } from './cohort-submission.dto'
import { answersWaiting } from './waiting.sql'

export interface Wanted {
  readonly cohortId: string
  readonly module: number | undefined
  readonly state: string | undefined
  readonly waiting: boolean
  /** Sort key of the item before the page: module, group's name, group, activity. */
  readonly after: readonly string[] | null
  readonly limit: number
}

/**
 * Every required group answer of the cohort, and every other that was begun. $1 language, $2 cohort, $3 module or null,
 * $4 state or null, $5 only what waits, $6–$9 where the page begins, $10 how many.
 */
const PAGE: Statement = {
  name: 'learning_cohort_submissions',
  text: `
    with answers as (
      select g.id as group_id, g.name, ms.number, ms.title as module_title, a.id as activity_id, a.title,
        coalesce(s.state, 'empty') as state, coalesce(s.redelivered_at, s.delivered_at) as delivered_at,
        case a.step when 'postwork' then ms.due_on else ms.held_on end as due_on,
        coalesce(spoken.standing, 0) as comments,
        ${answersWaiting.forInstructor} as waiting
      from leader_groups g
      join module_schedules ms on ms.group_id = g.id
      join activities a on a.programme_version_id = ms.programme_version_id and a.module_id = ms.module_id
        and a.answered_by = 'group'
      left join submissions s on s.group_id = g.id and s.activity_id = a.id
      left join lateral (${answersWaiting.spoken}) spoken on true
      where g.cohort_id = $2 and g.state <> 'withdrawn' and (a.required or s.id is not null)
        and ($3::int is null or ms.number = $3)
    )
    select json_build_object('id', group_id, 'name', name) as "group",
      json_build_object('number', number, 'title', app.text(module_title, $1)) as module,
      json_build_object('id', activity_id, 'title', app.text(title, $1)) as activity,
      state, to_char(delivered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "deliveredAt",
      due_on::text as "dueOn", comments, waiting
    from answers
    where ($4::text is null or state = $4) and (not $5::boolean or waiting)
      and ($6::int is null or number > $6
        or number = $6 and (name collate app.norwegian, group_id, activity_id) > ($7 collate app.norwegian, $8::uuid, $9::uuid))
    order by number, name collate app.norwegian, group_id, activity_id
    limit $10`,
}

const SEEN: Statement = {
  name: 'learning_cohort_seen',
  text: `select exists (select from cohorts c where c.id = $1) as seen`,
}

@Injectable()
export class CohortSubmissionsStore {
  constructor(private readonly database: Database) {}

  page(actor: Actor, wanted: Wanted): Promise<CohortSubmissionView[]> {
    const { cohortId, module = null, state = null, waiting, after, limit } = wanted
    const [number = null, name = null, group = null, activity = null] = after ?? []
    const begin = [number, name, group, activity]
    const params = [actor.language, cohortId, module, state, waiting, ...begin, limit]
    return this.database.read<CohortSubmissionView>(actor, PAGE, params)
  }

  /** Whether there is such a cohort. */
  async exists(actor: Actor, cohortId: string): Promise<boolean> {
    return (await this.database.read<{ seen: boolean }>(actor, SEEN, [cohortId]))[0]?.seen ?? false
  }
}
