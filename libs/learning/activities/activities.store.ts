import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { GroupPlace } from '../learning.policy'
import { activityText, orderedActivities, type ActivityText } from './activity.sql'
import type { Schedule } from './opening'

/** An activity of a group's programme, with the group's dates and the reader's own place. */
export interface ActivityOfGroup extends ActivityText, GroupPlace, Schedule {
  readonly groupName: string
  readonly versionId: string
  readonly done: boolean
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
    ), ${orderedActivities}
    select p.id as "groupId", p.name as "groupName", p.cohort_id as "cohortId", p.enrolment_id as "enrolmentId",
      p.programme_version_id as "versionId", ${activityText('$4')},
      s.opens_on::text as "opensOn", s.held_on::text as "heldOn", s.due_on::text as "dueOn",
      case a.answered_by
        when 'group' then exists (select from submissions su
          where su.group_id = p.id and su.activity_id = a.id and su.delivered_at is not null)
        else exists (select from activity_completions ac
          where ac.enrolment_id = p.enrolment_id and ac.activity_id = a.id) end as done
    from place p join ordered a on a.id = $2
    join module_schedules s on s.group_id = p.id and s.module_id = a.module_id`,
}

/** $1 group, $2 resource: the activities of the group's programme that have it, in the order of the path. */
const WITH_RESOURCE: Statement = {
  name: 'learning_with_resource',
  text: `
    select l.activity_id as id
    from leader_groups g join cohorts c on c.id = g.cohort_id
    join activity_resources l on l.programme_version_id = c.programme_version_id and l.resource_id = $2
    join activities a on a.programme_version_id = l.programme_version_id and a.id = l.activity_id
    join modules m on m.programme_version_id = a.programme_version_id and m.id = a.module_id
    where g.id = $1
    order by m.number, array_position(array['prework', 'gathering', 'postwork'], a.step), a.position`,
}

@Injectable()
export class ActivitiesStore {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, groupId: string, activityId: string): Promise<ActivityOfGroup | null> {
    const params = [groupId, activityId, personOf(actor), actor.language]
    return (await this.database.read<ActivityOfGroup>(actor, ACTIVITY, params))[0] ?? null
  }

  async withResource(actor: Actor, groupId: string, resourceId: string): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(actor, WITH_RESOURCE, [groupId, resourceId])
    return rows.map(({ id }) => id)
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
