import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page, type PageQuery } from '../platform/http'
import { rolesOf } from '../people'
import type { DiscussionView, Discussions, PostVersions, PostView, Reading } from './discussion.dto'
import { DiscussionRooms } from './rooms/discussion-rooms.service'
import type { RoomPath } from './rooms/room-path'
import { postView } from './posts/discussion.view'
import type { PostRow } from './discussions.statements'
import { DiscussionsStore } from './discussions.store'

/** What is read of the discussions. */
@Injectable()
export class DiscussionsService {
  constructor(
    private readonly database: Database,
    private readonly rooms: DiscussionRooms,
    private readonly store: DiscussionsStore,
    private readonly clock: Clock,
  ) {}

  /** The discussions of a group's modules, as far as they are open to the reader. */
  async all(actor: Actor, groupId: string): Promise<Discussions> {
    const modules = await this.rooms.all(actor, groupId)
    const [first] = modules
    const news = first ? await this.store.news(actor, groupId, first.cohortId) : []
    return { items: modules.map((module) => this.rooms.view(actor, module, news)) }
  }

  async find(actor: Actor, groupId: string, number: string): Promise<DiscussionView> {
    const { items } = await this.all(actor, groupId)
    const found = items.find(({ module }) => String(module.number) === number)
    // Not open yet, or not there: entering says which.
    if (!found) await this.rooms.enter(actor, [groupId, number, 'group'])
    if (!found) throw new Problem('not-found', 'request.not-found')
    return found
  }

  /** Newest first, each with its replies. */
  async posts(
    actor: Actor,
    path: RoomPath,
    { cursor, limit = DEFAULT_LIMIT }: PageQuery,
  ): Promise<Page<PostView>> {
    const room = await this.rooms.enter(actor, path)
    const rows = await this.store.page(actor, room, cursorFrom(cursor, 2), limit + 1)
    const key = ({ writtenAt, id }: PostRow): string[] => [writtenAt, id]
    return pageOf(rows, limit, (row) => postView(row, room, rolesOf(actor)), key)
  }

  /** Every text of a post, newest first; of a removed one its author alone finds any. */
  versions(actor: Actor, path: RoomPath, id: string): Promise<PostVersions> {
    return this.database.transaction(actor, async () => {
      const room = await this.rooms.enter(actor, path)
      if (!(await this.store.find(room, id))) throw new Problem('not-found', 'request.not-found')
      return { items: await this.store.versions(actor, id) }
    })
  }

  /** Remembers for the reader alone how far they have come in a room. */
  read(actor: Actor, path: RoomPath, { until }: Reading): Promise<void> {
    return this.database.transaction(actor, async () => {
      const room = await this.rooms.enter(actor, path)
      await this.store.read(actor, room, until, this.clock.now())
    })
  }
}
