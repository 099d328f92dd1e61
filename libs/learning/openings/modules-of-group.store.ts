import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Schedule } from '../activities/opening'
import type { GroupPlace } from '../learning.policy'

/** A module of a group's programme, with the group's dates and the reader's own place. */
export interface ModuleOfGroup extends GroupPlace, Schedule {
  readonly groupName: string
  readonly moduleId: string
  readonly number: number
  readonly title: string
  /** Whether the reader is the group's chief executive right now. */
  readonly owner: boolean
}

/** $1 group, $2 number of the module or null for all, $3 person or null, $4 language. */
const MODULES: Statement = {
  name: 'learning_modules_of_group',
  text: `
    select g.id as "groupId", g.name as "groupName", g.cohort_id as "cohortId", e.id as "enrolmentId",
      s.module_id as "moduleId", s.number, app.text(s.title, $4) as title,
      s.opens_on::text as "opensOn", s.held_on::text as "heldOn", s.due_on::text as "dueOn",
      exists (select from role_assignments r where r.group_id = g.id and r.person_id = $3
        and r.role = 'chief-executive' and r.to_at is null) as owner
    from leader_groups g join module_schedules s on s.group_id = g.id
    left join enrolments e on e.group_id = g.id and e.person_id = $3 and e.to_on is null
    where g.id = $1 and ($2::int is null or s.number = $2) order by s.number`,
}

const DISCUSSED = `
  insert into activity_completions (enrolment_id, activity_id, group_id, done_at)
  select $1, a.id, $2, $3 from cohorts c
  join activities a on a.programme_version_id = c.programme_version_id and a.module_id = $5
  where c.id = $4 and a.kind = 'discussion' and a.answered_by = 'person'
  on conflict do nothing`

@Injectable()
export class ModulesOfGroupStore {
  constructor(private readonly database: Database) {}

  find(actor: Actor, groupId: string, number: number | null): Promise<ModuleOfGroup[]> {
    const person = actor.kind === 'person' ? actor.id : null
    return this.database.read<ModuleOfGroup>(actor, MODULES, [groupId, number, person, actor.language])
  }

  async markDiscussed({ enrolmentId, groupId, cohortId, moduleId }: ModuleOfGroup, at: Date): Promise<void> {
    await this.database.current.query(DISCUSSED, [enrolmentId, groupId, at, cohortId, moduleId])
  }
}
