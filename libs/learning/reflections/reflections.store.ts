import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Named } from '../../platform/http'
import type { SharedReflection } from './reflection.dto'
import { Reflection } from './reflection.entity'

/** Which reflection: one person's, in one group, to one activity. */
export interface ReflectionKey {
  readonly authorId: string
  readonly groupId: string
  readonly activityId: string
}

/** $1 group, $2 activity, $3 reader. Row-level security decides what the reader sees; nobody's own is among the others'. */
const SHARED: Statement = {
  name: 'learning_shared_reflections',
  text: `
    select p.name as author, r.text, r.visibility,
      to_char(r.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "updatedAt"
    from reflections r join people p on p.id = r.author_id
    where r.group_id = $1 and r.activity_id = $2 and r.author_id <> $3 and r.visibility <> 'private'
      and exists (select from enrolments e
        where e.person_id = r.author_id and e.group_id = r.group_id and e.to_on is null)
    order by r.updated_at desc, r.id desc`,
}

/** Those who could read what an author shares with the group. */
export interface Around {
  readonly colleagues: readonly Named[]
  /** Facilitators who are no members. */
  readonly facilitators: readonly Named[]
}

/** $1 group, $2 author. */
const AROUND: Statement = {
  name: 'learning_reflection_around',
  text: `
    with member as (
      select p.id, p.name from enrolments e join people p on p.id = e.person_id
      where e.group_id = $1 and e.to_on is null
    ), facilitator as (
      select distinct p.id, p.name from role_assignments r join people p on p.id = r.person_id
      where r.group_id = $1 and r.role = 'facilitator' and r.to_at is null and p.id not in (select id from member)
    )
    select (select coalesce(json_agg(m order by m.name collate app.norwegian, m.id), '[]')
        from member m where m.id <> $2) as colleagues,
      (select coalesce(json_agg(f order by f.name collate app.norwegian, f.id), '[]') from facilitator f) as facilitators`,
}

@Injectable()
export class ReflectionsStore {
  constructor(private readonly database: Database) {}

  shared(actor: Actor, { groupId, activityId, authorId }: ReflectionKey): Promise<SharedReflection[]> {
    return this.database.read<SharedReflection>(actor, SHARED, [groupId, activityId, authorId])
  }

  async around(actor: Actor, groupId: string): Promise<Around> {
    const [row] = await this.database.read<Around>(actor, AROUND, [groupId, actor.id])
    return row ?? { colleagues: [], facilitators: [] }
  }

  find(key: ReflectionKey): Promise<Reflection | null> {
    return this.database.current.findOneBy(Reflection, { ...key })
  }

  findForChange(key: ReflectionKey): Promise<Reflection | null> {
    return this.database.current.findOne(Reflection, {
      where: { ...key },
      lock: { mode: 'pessimistic_write' },
    })
  }

  save(reflection: Reflection): Promise<Reflection> {
    return this.database.current.save(reflection)
  }
}
