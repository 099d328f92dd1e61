import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Problem } from '../../platform/http'
import { Letterbox } from '../letters/letterbox'
import { carryingRoles, type CarryingRole, type MemberReplacement, type MembersView } from '../member.dto'
import { MembersService } from '../members.service'
import { MembersStore, type Entry } from '../members.store'
import type { HeldEnrolment, HeldRole, HeldRoster } from '../roster/roster.store'
import { enrolmentIn, requireCarried, rolesOfPerson, Rosters } from '../roster/rosters.service'

/** A role of the one who leaves, and the assignment that takes its place, if one does. */
interface Passing extends HeldRole {
  readonly successorId: string | null
}

/** One leaves and another takes the place, in one action: the group is never without, and nothing of its work is lost. */
@Injectable()
export class MembersReplacement {
  constructor(
    private readonly rosters: Rosters,
    private readonly members: MembersService,
    private readonly store: MembersStore,
    private readonly letters: Letterbox,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem conflict when an active group would be left without chief executive or facilitator */
  replace(
    actor: Actor,
    groupId: string,
    enrolmentId: string,
    version: string | null,
    request: MemberReplacement,
  ): Promise<MembersView> {
    return this.rosters.change(actor, groupId, version, async (held) => {
      const leaver = enrolmentIn(held, enrolmentId)
      await this.rosters.requireEndDay(actor, leaver, request.on)
      const passing = await this.passing(held, leaver, request.takesOver)
      const stays = held.roles.filter(({ personId }) => personId !== leaver.personId)
      const passed = passing.filter(({ successorId }) => successorId !== null)
      requireCarried(held, [...stays, ...passed], '/takesOver')
      const successorId = await this.store.newId()
      await this.rosters.log(actor, held, entries(leaver, successorId, request.reason, passing))
      const { personId } = await this.members.enrol(actor, held, request.successor, request.on, successorId)
      await this.tell(leaver, personId, passing, groupId)
      await this.pass(held, personId, passing)
      await this.store.end(leaver.id, request.on)
    })
  }

  private async passing(
    held: HeldRoster,
    { personId }: HeldEnrolment,
    takesOver: readonly string[],
  ): Promise<Passing[]> {
    const roles = rolesOfPerson(held, personId)
    const unknown = takesOver.findIndex((role) => !roles.some((one) => one.role === role))
    if (unknown >= 0) {
      const field = { pointer: `/takesOver/${unknown}`, code: 'member.role-not-held' }
      throw new Problem('unprocessable', 'member.role-not-held', {}, [field])
    }
    const found: Passing[] = []
    for (const role of roles) {
      const successorId = takesOver.includes(role.role) ? await this.store.newId() : null
      found.push({ ...role, successorId })
    }
    return found
  }

  /** One letter each: who carries the group from now on hears of that, and not of the enrolment as well. */
  private async tell(
    leaver: HeldEnrolment,
    successor: string,
    passing: readonly Passing[],
    groupId: string,
  ): Promise<void> {
    const carried = passing.find(({ role, successorId }) => successorId !== null && isCarrying(role))
    await this.letters.post('farewell', leaver.personId, groupId)
    if (carried) await this.letters.post('handed-over', successor, groupId, carried.role)
    else await this.letters.post('welcome', successor, groupId)
  }

  private async pass(held: HeldRoster, personId: string, passing: readonly Passing[]): Promise<void> {
    const at = this.clock.now()
    const { groupId, cohortId } = held
    const begun = passing.filter(({ successorId }) => successorId !== null)
    const own = rolesOfPerson(held, personId).filter(({ role }) => begun.some((one) => one.role === role))
    // What they held for a while they hold from now on.
    const ended = [...passing, ...own.filter(({ standIn }) => standIn)].map(({ id }) => id)
    await this.store.endRoles(ended, at)
    for (const { role, successorId } of begun) {
      const holds = own.some((one) => one.role === role && !one.standIn)
      if (successorId !== null && !holds)
        await this.store.giveRole({ id: successorId, personId, role, groupId, cohortId }, at)
    }
  }
}

function isCarrying(role: string): role is CarryingRole {
  return carryingRoles.some((one) => one === role)
}

function entries(
  leaver: HeldEnrolment,
  successor: string,
  reason: string,
  passing: readonly Passing[],
): Entry[] {
  return [
    {
      ...{ action: 'enrolment.replaced', subjectType: 'enrolment', subjectId: leaver.id },
      detail: { reason, successor },
    },
    ...passing.map(({ id, role, successorId }): Entry => {
      const handed = successorId !== null
      return {
        action: handed ? 'role.handed-over' : 'role.ended',
        subjectType: 'role',
        subjectId: id,
        detail: handed ? { role, successor: successorId } : { role },
      }
    }),
  ]
}
