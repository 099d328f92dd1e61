import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Problem } from '../../platform/http'
import { Letterbox } from '../letters/letterbox'
import type { MembersView } from '../member.dto'
import { MembersStore } from '../members.store'
import type { HeldRoster } from '../roster/roster.store'
import { rolesOfPerson, Rosters } from '../roster/rosters.service'
import type { HandOver, Receiver, StandIn } from './hand-over.dto'

/** A role that carries the group goes from one person to another, from now on. Who they are otherwise stays. */
@Injectable()
export class HandOvers {
  constructor(
    private readonly rosters: Rosters,
    private readonly members: MembersStore,
    private readonly letters: Letterbox,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem when the one does not hold the role, or the other holds it already */
  handOver(actor: Actor, groupId: string, version: string | null, request: HandOver): Promise<MembersView> {
    return this.rosters.change(actor, groupId, version, async (held) => {
      const { role } = request
      const present = rolesOfPerson(held, request.from).find((one) => one.role === role)
      if (!present) throw unprocessable('member.role-not-held', '/from')
      const receiver = await this.receiver(held, request)
      const own = rolesOfPerson(held, receiver).filter((one) => one.role === role)
      if (own.some(({ standIn }) => !standIn)) throw unprocessable('member.role-held', '/to')
      const id = await this.members.newId()
      const at = this.clock.now()
      await this.rosters.log(actor, held, [
        {
          ...{ action: 'role.handed-over', subjectType: 'role', subjectId: present.id },
          detail: { role, successor: id },
        },
      ])
      await this.letters.post('handed-over', receiver, groupId, role)
      await this.letters.post('handed-on', request.from, groupId, role)
      await this.members.endRoles(
        [present, ...own].map((one) => one.id),
        at,
      )
      await this.members.giveRole({ id, personId: receiver, role, groupId, cohortId: held.cohortId }, at)
    })
  }

  /**
   * Somebody facilitates for a while beside those who do, from now to the end of a day. Somebody who stands in already gets
   * the other last day.
   *
   * @throws Problem when they facilitate the group without a last day, or the day has passed
   */
  standIn(actor: Actor, groupId: string, version: string | null, request: StandIn): Promise<MembersView> {
    return this.rosters.change(actor, groupId, version, async (held) => {
      const { untilOn } = request
      if (untilOn < this.clock.today()) throw unprocessable('member.day-passed', '/untilOn')
      const personId = await this.receiver(held, request)
      const own = rolesOfPerson(held, personId).filter(({ role }) => role === 'facilitator')
      if (own.some(({ standIn }) => !standIn)) throw unprocessable('member.role-held', '/to')
      const id = await this.members.newId()
      const at = this.clock.now()
      const entry = { subjectType: 'role', detail: { role: 'facilitator' } } as const
      await this.rosters.log(actor, held, [
        ...own.map((one) => ({ ...entry, action: 'role.ended', subjectId: one.id })),
        { ...entry, action: 'role.given', subjectId: id },
      ])
      await this.letters.post('standing-in', personId, groupId, 'facilitator')
      await this.members.endRoles(
        own.map((one) => one.id),
        at,
      )
      const place = { groupId, cohortId: held.cohortId }
      await this.members.giveRole({ id, personId, role: 'facilitator', ...place, untilOn }, at)
    })
  }

  private async receiver(held: HeldRoster, { to, email, name }: Receiver): Promise<string> {
    if (to !== undefined && email === undefined && name === undefined) {
      const inside = [...held.enrolments, ...held.roles].some(({ personId }) => personId === to)
      if (!inside) throw unprocessable('member.gone', '/to')
      return to
    }
    if (to !== undefined || email === undefined || name === undefined)
      throw unprocessable('member.receiver-unclear', '/to')
    return (await this.rosters.register({ email, name }, held)).id
  }
}

function unprocessable(code: string, pointer: string): Problem {
  return new Problem('unprocessable', code, {}, [{ pointer, code }])
}
