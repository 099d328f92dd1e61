import { Injectable } from '@nestjs/common'
import { IsNull, MoreThan, type FindOptionsWhere } from 'typeorm'
import type { Actor } from '../platform/actor'
import { Database } from '../platform/database'
import { DiscussionPost } from './posts/discussion-post.entity'
import type { PostVersion } from './discussion.dto'
import type { Room } from './discussion.policy'
import { NEWS, ONE, PAGES, READ, VERSIONS, type PostRow } from './discussions.statements'

/** A room of a module: a group's, or a cohort's. */
export interface RoomKey {
  readonly room: Room
  readonly roomId: string
  readonly moduleId: string
}

/** Which room of which module has something that the reader has not seen. */
export interface News {
  readonly moduleId: string
  readonly inCohort: boolean
}

const NOTE = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, group_id)
  select $1, p.id, p.name, 'discussion-post.removed', 'discussion-post', $3, $4 from people p where p.id = $2`

@Injectable()
export class DiscussionsStore {
  constructor(private readonly database: Database) {}

  async page(
    actor: Actor,
    { room, roomId, moduleId }: RoomKey,
    after: readonly string[] | null,
    limit: number,
  ): Promise<PostRow[]> {
    const params = [roomId, moduleId, actor.id, after?.[0] ?? null, after?.[1] ?? null, limit]
    const rows = await this.database.read<{ post: PostRow }>(actor, PAGES[room], params)
    return rows.map(({ post }) => post)
  }

  async one(actor: Actor, { roomId, moduleId }: RoomKey, id: string): Promise<PostRow | null> {
    const rows = await this.database.read<{ post: PostRow }>(actor, ONE, [roomId, moduleId, actor.id, id])
    return rows[0]?.post ?? null
  }

  news(actor: Actor, groupId: string, cohortId: string): Promise<News[]> {
    return this.database.read<News>(actor, NEWS, [cohortId, groupId, actor.id])
  }

  versions(actor: Actor, id: string): Promise<PostVersion[]> {
    return this.database.read<PostVersion>(actor, VERSIONS, [id])
  }

  /** A person's posts come one at a time, so that those of the last minute can be counted. Answers who they are. */
  async waitInLine(personId: string): Promise<{ name: string }> {
    const [person] = await this.database.current.query<{ name: string }[]>(
      'select name from people where id = $1 for no key update',
      [personId],
    )
    return person ?? { name: '' }
  }

  writtenSince(authorId: string, since: Date): Promise<number> {
    return this.database.current.countBy(DiscussionPost, { authorId, writtenAt: MoreThan(since) })
  }

  sent(authorId: string, idempotencyKey: string): Promise<DiscussionPost | null> {
    return this.database.current.findOneBy(DiscussionPost, { authorId, idempotencyKey })
  }

  find(key: RoomKey, id: string): Promise<DiscussionPost | null> {
    return this.database.current.findOneBy(DiscussionPost, { id, ...whereOf(key) })
  }

  findForChange(key: RoomKey, id: string): Promise<DiscussionPost | null> {
    return this.database.current.findOne(DiscussionPost, {
      where: { id, ...whereOf(key) },
      lock: { mode: 'pessimistic_write' },
    })
  }

  replies(replyTo: string): Promise<number> {
    return this.database.current.countBy(DiscussionPost, { replyTo })
  }

  async save(post: DiscussionPost): Promise<void> {
    await this.database.current.save(post)
  }

  async keepVersion({ id, version, text, editedAt, writtenAt }: DiscussionPost): Promise<void> {
    await this.database.current.query(
      'insert into discussion_post_versions (post_id, version, text, written_at) values ($1, $2, $3, $4)',
      [id, version, text, editedAt ?? writtenAt],
    )
  }

  /** That a post was removed, without its words or the reason; the log is the system's to write. */
  async note(by: string, { id, groupId, removedAt }: DiscussionPost): Promise<void> {
    await this.database.current.query(NOTE, [removedAt, by, id, groupId])
  }

  async read(actor: Actor, { roomId, moduleId }: RoomKey, until: string, now: Date): Promise<void> {
    await this.database.run(READ, [actor.id, moduleId, roomId, until, now])
  }
}

/** The room is part of the question: a post of a group's room is not found by way of the cohort's. */
function whereOf({ room, roomId, moduleId }: RoomKey): FindOptionsWhere<DiscussionPost> {
  return room === 'group' ? { groupId: roomId, moduleId } : { cohortId: roomId, groupId: IsNull(), moduleId }
}
