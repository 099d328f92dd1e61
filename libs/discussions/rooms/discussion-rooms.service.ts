import '../discussion.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import { ModulesOfGroup } from '../../learning'
import { rolesOf } from '../../people'
import { mayRead, mayWrite, rooms, type Room } from '../discussion.policy'
import type { DiscussionView, RoomView } from '../discussion.dto'
import type { News, RoomKey } from '../discussions.store'
import type { RoomPath } from './room-path'
import { roomReaders } from './room-readers'

export type Module = Awaited<ReturnType<ModulesOfGroup['find']>>

/** A room that the actor reads, and what they may do there. */
export interface OpenRoom extends RoomKey {
  readonly module: Module
  readonly mayWrite: boolean
}

/** Which rooms there are, and who comes in. */
@Injectable()
export class DiscussionRooms {
  constructor(private readonly modules: ModulesOfGroup) {}

  /**
   * @throws Problem not-found when the actor does not see the group or the room is not theirs to read; conflict as long
   *   as the module has not opened
   */
  async enter(actor: Actor, [groupId, number, asked]: RoomPath): Promise<OpenRoom> {
    const module = await this.modules.find(actor, groupId, number)
    const room = rooms.find((one) => one === asked)
    if (!room || !mayRead(rolesOf(actor), module, room)) throw new Problem('not-found', 'request.not-found')
    if (!this.modules.isOpenTo(actor, module)) this.modules.mustBeOpen(actor, module)
    return { ...keyOf(module, room), module, mayWrite: this.writes(actor, module, room) }
  }

  /** A room in which the actor writes. */
  async enterToWrite(actor: Actor, path: RoomPath): Promise<OpenRoom> {
    const room = await this.enter(actor, path)
    if (!mayWrite(rolesOf(actor), room.module, room.room))
      throw new Problem('forbidden', 'discussion.may-not-write')
    if (!room.mayWrite) this.modules.mustBeOpen(actor, room.module)
    return room
  }

  async all(actor: Actor, groupId: string): Promise<Module[]> {
    const modules = await this.modules.all(actor, groupId)
    return modules.filter((module) => this.modules.isOpenTo(actor, module))
  }

  view(actor: Actor, module: Module, news: readonly News[]): DiscussionView {
    const { number, title } = module
    const read = rooms.filter((room) => mayRead(rolesOf(actor), module, room))
    return { module: { number, title }, rooms: read.map((room) => this.roomView(actor, module, room, news)) }
  }

  private roomView(actor: Actor, module: Module, room: Room, news: readonly News[]): RoomView {
    const hasNew = news.some(
      ({ moduleId, inCohort }) => moduleId === module.moduleId && inCohort === (room === 'cohort'),
    )
    const readers = roomReaders(room, module.groupName, actor.language)
    return { room, readers, hasNew, mayWrite: this.writes(actor, module, room) }
  }

  /** Those who teach may greet the cohort before the group's own date; everybody else writes from that day on. */
  private writes(actor: Actor, module: Module, room: Room): boolean {
    const roles = rolesOf(actor)
    const teaches = room === 'cohort' && roles.teaches.includes(module.cohortId)
    return mayWrite(roles, module, room) && (teaches || this.modules.isOpen(module))
  }
}

function keyOf({ groupId, cohortId, moduleId }: Module, room: Room): RoomKey {
  return { room, roomId: room === 'group' ? groupId : cohortId, moduleId }
}
