import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { ModuleReference } from '../../gatherings'
import type { ActivityKind, Step } from '../../programmes'
import type { GroupPlace } from '../learning.policy'
import type { ActivityName, Answerer } from './activity.dto'
import type { Schedule } from './opening'

/** An activity of a group's programme, with the group's dates and the reader's own place. */
export interface ActivityOfGroup extends GroupPlace, Schedule {
  readonly groupName: string
  readonly id: string
  readonly key: string
  readonly module: ModuleReference
  readonly step: Step
  readonly kind: ActivityKind
  readonly title: string
  readonly body: string
  readonly question: string | null
  readonly minutes: number
  readonly required: boolean
  readonly answeredBy: Answerer
  readonly minAgreements: number
  readonly done: boolean
  readonly previous: ActivityName | null
  readonly next: ActivityName | null
}

/** $1 group, $2 activity, $3 person or null, $4 language. The activity must be of the version the group's cohort follows. */
const ACTIVITY: Statement = {
  name: 'learning_activity',
  text: `
    with place as (
      select g.id, g.name, g.cohort_id, c.programme_version_id, e.id as enrolment_id
      from leader_groups g join cohorts c on c.id = g.cohort_id
      left join enrolments e on e.group_id = g.id and e.person_id = $3 and e.to_on is null
      where g.id = $1
    ), ordered as (
      select a.*, lag(a.id) over path as previous_id, lead(a.id) over path as next_id,
        lag(a.title) over path as previous_title, lead(a.title) over path as next_title,
        m.number as module_number, m.title as module_title
      from place p join modules m on m.programme_version_id = p.programme_version_id
      join activities a on a.programme_version_id = m.programme_version_id and a.module_id = m.id
      window path as (order by m.number, array_position(array['prework', 'gathering', 'postwork'], a.step), a.position)
    )
    select p.id as "groupId", p.name as "groupName", p.cohort_id as "cohortId", p.enrolment_id as "enrolmentId",
      a.id, a.key, json_build_object('number', a.module_number, 'title', app.text(a.module_title, $4)) as module,
      a.step, a.kind, app.text(a.title, $4) as title, app.text(a.body, $4) as body, app.text(a.question, $4) as question,
      a.minutes, a.required, a.answered_by as "answeredBy", a.min_agreements as "minAgreements",
      s.opens_on::text as "opensOn", s.held_on::text as "heldOn", s.due_on::text as "dueOn",
      case a.answered_by
        when 'group' then exists (select from submissions su
          where su.group_id = p.id and su.activity_id = a.id and su.delivered_at is not null)
        else exists (select from activity_completions ac
          where ac.enrolment_id = p.enrolment_id and ac.activity_id = a.id) end as done,
      case when a.previous_id is not null then
        json_build_object('activityId', a.previous_id, 'title', app.text(a.previous_title, $4)) end as previous,
      case when a.next_id is not null then
        json_build_object('activityId', a.next_id, 'title', app.text(a.next_title, $4)) end as next
    from place p join ordered a on a.id = $2
    join module_schedules s on s.group_id = p.id and s.module_id = a.module_id`,
}

@Injectable()
export class ActivitiesStore {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, groupId: string, activityId: string): Promise<ActivityOfGroup | null> {
    const params = [groupId, activityId, personOf(actor), actor.language]
    return (await this.database.read<ActivityOfGroup>(actor, ACTIVITY, params))[0] ?? null
  }

  /** Doing it twice is doing it once; the first time stays. */
  async complete({ enrolmentId, groupId, id }: ActivityOfGroup, at: Date): Promise<void> {
    await this.database.current.query(
      `insert into activity_completions (enrolment_id, activity_id, group_id, done_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [enrolmentId, id, groupId, at],
    )
  }

  async reopen({ enrolmentId, id }: ActivityOfGroup): Promise<void> {
    await this.database.current.query(
      'delete from activity_completions where enrolment_id = $1 and activity_id = $2',
      [enrolmentId, id],
    )
  }
}

function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null
}
