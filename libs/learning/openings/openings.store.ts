import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { OpeningSentence } from './opening.dto'
import type { ModuleOfGroup } from './modules-of-group.store'

/** What was written for a module, if anything, and the step that it stands above. */
export interface OpeningRow {
  readonly moduleId: string
  readonly opening: OpeningSentence | null
  readonly version: number
  readonly firstActivityId: string | null
}

/** $1 group. */
const OF_GROUP: Statement = {
  name: 'learning_openings',
  text: `
    select m.id as "moduleId", coalesce(o.version, 0) as version,
      case when o.module_id is not null then json_build_object('sentence', o.sentence, 'by', o.person_name,
        'at', to_char(o.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end as opening,
      (select a.id from activities a where a.programme_version_id = m.programme_version_id and a.module_id = m.id
        order by array_position(array['prework', 'gathering', 'postwork'], a.step), a.position limit 1) as "firstActivityId"
    from leader_groups g
    join cohort_modules m on m.cohort_id = g.cohort_id
    left join module_openings o on o.group_id = g.id and o.module_id = m.id
    where g.id = $1`,
}

const WRITE: Statement = {
  name: 'learning_write_opening',
  text: `
    update module_openings set sentence = $4, person_id = $3, version = version + 1, written_at = $5,
      person_name = (select p.name from people p where p.id = $3)
    where group_id = $1 and module_id = $2`,
}

const FIRST: Statement = {
  name: 'learning_first_opening',
  text: `
    insert into module_openings (group_id, module_id, person_id, person_name, sentence, written_at)
    select $1, $2, p.id, p.name, $4, $5 from people p where p.id = $3`,
}

const NOTE = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, group_id, detail)
  select $1, p.id, p.name, 'opening.written', 'module', $3, $4, $5 from people p where p.id = $2`

@Injectable()
export class OpeningsStore {
  constructor(private readonly database: Database) {}

  ofGroup(actor: Actor, groupId: string): Promise<OpeningRow[]> {
    return this.database.read<OpeningRow>(actor, OF_GROUP, [groupId])
  }

  /** Under lock; null as long as nothing is written. */
  async versionForChange({ groupId, moduleId }: ModuleOfGroup): Promise<number | null> {
    const [row] = await this.database.current.query<{ version: number }[]>(
      'select version from module_openings where group_id = $1 and module_id = $2 for update',
      [groupId, moduleId],
    )
    return row?.version ?? null
  }

  async write(
    { groupId, moduleId }: ModuleOfGroup,
    by: string,
    sentence: string,
    { at, first }: { at: Date; first: boolean },
  ): Promise<void> {
    await this.database.run(first ? FIRST : WRITE, [groupId, moduleId, by, sentence, at])
  }

  /** Every sentence there has been stands in the log; the log is the system's to write. */
  async note({ groupId, moduleId }: ModuleOfGroup, by: string, sentence: string, at: Date): Promise<void> {
    await this.database.current.query(NOTE, [at, by, moduleId, groupId, { sentence }])
  }
}
