import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
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
    order by p.name collate app.norwegian, r.id`,
}

@Injectable()
export class ReflectionsStore {
  constructor(private readonly database: Database) {}

  shared(actor: Actor, { groupId, activityId, authorId }: ReflectionKey): Promise<SharedReflection[]> {
    return this.database.read<SharedReflection>(actor, SHARED, [groupId, activityId, authorId])
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
