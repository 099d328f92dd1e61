import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { ModulesOfGroup } from '../../learning'
import { rolesOf } from '../../people'
import { DiscussionPost } from './discussion-post.entity'
import { mayModerate, takesPart } from '../discussion.policy'
import type { NewPost, PostView, Remover } from '../discussion.dto'
import { DiscussionRooms, type OpenRoom } from '../rooms/discussion-rooms.service'
import type { RoomPath } from '../rooms/room-path'
import { postView } from './discussion.view'
import { DiscussionsStore } from '../discussions.store'

const CLERK = systemActor('discussions')
const MINUTE_MS = 60_000
const MOST_A_MINUTE = 10
const MOST_REPLIES = 200
const KEY = /^[\w-]{1,80}$/

/** What is written, changed and removed. */
@Injectable()
export class DiscussionWriting {
  constructor(
    private readonly database: Database,
    private readonly rooms: DiscussionRooms,
    private readonly modules: ModulesOfGroup,
    private readonly store: DiscussionsStore,
    private readonly clock: Clock,
  ) {}

  /** Sent twice with the same key it is written once; the answer is the post that stands there. */
  post(actor: Actor, path: RoomPath, request: NewPost, key: string | undefined): Promise<PostView> {
    if (key !== undefined && !KEY.test(key)) throw new Problem('invalid', 'discussion.key-invalid')
    return this.database.transaction(actor, async () => {
      const room = await this.rooms.enterToWrite(actor, path)
      const { name } = await this.store.waitInLine(actor.id ?? '')
      const sent = key === undefined ? null : await this.store.sent(actor.id ?? '', key)
      if (sent) return this.view(actor, room, sent.id)
      await this.mustBeCalm(actor)
      if (request.replyTo !== undefined) await this.mustHaveRoom(room, request.replyTo)
      const post = Object.assign(new DiscussionPost(), {
        ...ownerOf(room),
        replyTo: request.replyTo ?? null,
        authorId: actor.id,
        authorName: name,
        authorPlace: takesPart(rolesOf(actor), room.module) ? room.module.groupName : null,
        idempotencyKey: key ?? null,
      })
      await this.write(post, request.text)
      await this.modules.markDiscussed(room.module)
      return this.view(actor, room, post.id)
    })
  }

  /** A new text on top of the version that was read; the same text again changes nothing. */
  edit(actor: Actor, path: RoomPath, id: string, version: string | null, text: string): Promise<PostView> {
    return this.database.transaction(actor, async () => {
      const room = await this.rooms.enterToWrite(actor, path)
      const post = await this.present(room, id)
      if (post.authorId !== actor.id) throw new Problem('forbidden', 'discussion.not-yours')
      const mine = await this.forChange(room, id, version)
      if (mine.text !== text) await this.write(mine, text)
      return this.view(actor, room, id)
    })
  }

  /** By its author, or with a reason by whoever looks after the room. */
  remove(actor: Actor, path: RoomPath, id: string, version: string | null, reason = ''): Promise<PostView> {
    return this.database.transaction(actor, async () => {
      const room = await this.rooms.enter(actor, path)
      const found = await this.present(room, id)
      const by = this.removerOf(actor, room, found)
      if (by !== 'author' && reason.trim() === '')
        throw new Problem('unprocessable', 'discussion.reason-needed')
      const post = await this.forChange(room, id, version)
      post.remove(by, reason.trim(), this.clock.now())
      await this.store.save(post)
      if (by !== 'author') await this.database.transaction(CLERK, () => this.store.note(actor.id ?? '', post))
      return this.view(actor, room, id)
    })
  }

  private removerOf(actor: Actor, { room, module }: OpenRoom, { authorId }: DiscussionPost): Remover {
    if (authorId === actor.id) return 'author'
    if (!mayModerate(rolesOf(actor), module, room))
      throw new Problem('forbidden', 'discussion.may-not-remove')
    return room === 'group' ? 'facilitator' : 'administrator'
  }

  private async present(room: OpenRoom, id: string): Promise<DiscussionPost> {
    const post = await this.store.find(room, id)
    if (!post) throw new Problem('not-found', 'request.not-found')
    return post
  }

  /** Under lock, so that what is changed is the version that was read. */
  private async forChange(room: OpenRoom, id: string, version: string | null): Promise<DiscussionPost> {
    const post = await this.store.findForChange(room, id)
    requireVersion(version, post?.version ?? null)
    if (!post || post.removed) throw new Problem('conflict', 'discussion.removed')
    return post
  }

  private async mustBeCalm(actor: Actor): Promise<void> {
    const since = new Date(this.clock.now().getTime() - MINUTE_MS)
    if ((await this.store.writtenSince(actor.id ?? '', since)) >= MOST_A_MINUTE)
      throw new Problem('too-many', 'discussion.too-fast', { most: MOST_A_MINUTE })
  }

  private async mustHaveRoom(room: OpenRoom, replyTo: string): Promise<void> {
    const parent = await this.present(room, replyTo)
    if (parent.replyTo !== null) throw new Problem('conflict', 'discussion.reply-to-reply')
    if ((await this.store.replies(replyTo)) >= MOST_REPLIES)
      throw new Problem('conflict', 'discussion.thread-full')
  }

  private async write(post: DiscussionPost, text: string): Promise<void> {
    post.write(text, this.clock.now())
    await this.store.save(post)
    await this.store.keepVersion(post)
  }

  private async view(actor: Actor, room: OpenRoom, id: string): Promise<PostView> {
    const row = await this.store.one(actor, room, id)
    if (!row) throw new Problem('not-found', 'request.not-found')
    return postView(row, room, rolesOf(actor))
  }
}

function ownerOf({
  room,
  module,
  moduleId,
}: OpenRoom): Pick<DiscussionPost, 'moduleId' | 'cohortId' | 'groupId'> {
  return { moduleId, cohortId: module.cohortId, groupId: room === 'group' ? module.groupId : null }
}
