import { Injectable } from '@nestjs/common'
import { answersWaiting } from '../../learning'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Named } from '../../platform/http'

export interface AnswerRow {
  readonly module: number
  readonly title: string
  readonly step: 'prework' | 'gathering' | 'postwork'
  readonly agreed: number
  readonly needed: number
  readonly silent: readonly Named[]
}

/** $1 language, $2 group, $3 activity. An answer that is begun and not delivered. */
const ANSWER: Statement = {
  name: 'nudges_answer',
  text: `
    select m.number as module, app.text(a.title, $1) as title, a.step, given.agreed, a.min_agreements as needed, given.silent
    from leader_groups g join cohorts c on c.id = g.cohort_id
    join submissions s on s.group_id = g.id and s.delivered_at is null and s.text <> ''
    join activities a on a.id = s.activity_id and a.programme_version_id = c.programme_version_id
    join modules m on m.id = a.module_id and m.programme_version_id = a.programme_version_id
    cross join lateral (${answersWaiting.agreements}) given
    where g.id = $2 and a.id = $3`,
}

/** $1 group, $2 module's number. Who is to open the module and has not; nobody when it is opened. */
const OPENER: Statement = {
  name: 'nudges_opener',
  text: `
    select p.id, p.name from role_assignments r join people p on p.id = r.person_id
    join leader_groups g on g.id = r.group_id join cohorts c on c.id = g.cohort_id
    join modules m on m.programme_version_id = c.programme_version_id and m.number = $2
    where g.id = $1 and r.role = 'chief-executive' and r.to_at is null
      and not exists (select from module_openings o where o.group_id = g.id and o.module_id = m.id)`,
}

/** What progress does not know: who agrees on a text, and who has opened a module. */
@Injectable()
export class MattersStore {
  constructor(private readonly database: Database) {}

  async answer(actor: Actor, groupId: string, activityId: string): Promise<AnswerRow | null> {
    const params = [actor.language, groupId, activityId]
    return (await this.database.read<AnswerRow>(actor, ANSWER, params))[0] ?? null
  }

  opener(actor: Actor, groupId: string, module: number): Promise<Named[]> {
    return this.database.read<Named>(actor, OPENER, [groupId, module])
  }
}
