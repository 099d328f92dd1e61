import { longDay } from '../platform/i18n'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Problem } from '../platform/http'
import { Letterbox } from './letters/letterbox'
import type { MemberChange, MemberEnding, MembersView, NewMember } from './member.dto'
import { mayAddMember } from './member.policy'
import { MembersStore } from './members.store'
import type { HeldRoster } from './roster/roster.store'
import {
  enrolmentIn,
  refused,
  requireCarried,
  rolesOfPerson,
  Rosters,
  tidied,
} from './roster/rosters.service'

/** Comes, changes, leaves. Replacing and handing over stand beside it. */
@Injectable()
export class MembersService {
  constructor(
    private readonly rosters: Rosters,
    private readonly store: MembersStore,
    private readonly letters: Letterbox,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, groupId: string): Promise<MembersView> {
    return this.rosters.read(actor, groupId)
  }

  /** @throws Problem conflict after the deadline, or when the person takes part already */
  add(actor: Actor, groupId: string, version: string | null, request: NewMember): Promise<MembersView> {
    return this.rosters.change(actor, groupId, version, async (held) => {
      if (!mayAddMember(actor, held, this.clock.today())) {
        const date = longDay(held.enrolBy ?? '', actor.language)
        throw new Problem('conflict', 'member.too-late', { date })
      }
      const fromOn = request.from ?? this.clock.today()
      this.rosters.requireNotAhead(fromOn, '/from')
      if (request.from !== undefined && fromOn < held.startsOn)
        throw refused('member.day-before-cohort', '/from', longDay(held.startsOn, actor.language))
      const id = await this.enrol(actor, held, request, fromOn)
      await this.letters.post('welcome', id.personId, groupId)
    })
  }

  /** Title and category in place: attendance and completions hang on the enrolment. What stood before is in the log. */
  change(
    actor: Actor,
    groupId: string,
    enrolmentId: string,
    version: string | null,
    request: MemberChange,
  ): Promise<MembersView> {
    return this.rosters.change(actor, groupId, version, async (held) => {
      const present = enrolmentIn(held, enrolmentId)
      const category = request.category ?? present.category
      const title = request.title === undefined ? present.title : tidied(request.title)
      if (category === present.category && title === present.title) return
      const detail = {
        before: { category: present.category, title: present.title },
        after: { category, title },
      }
      const entry = { action: 'enrolment.changed', subjectType: 'enrolment', subjectId: enrolmentId } as const
      await this.rosters.log(actor, held, [{ ...entry, detail }])
      await this.store.describe(enrolmentId, category, title)
    })
  }

  /**
   * Ends a membership; what the person did stays, and their roles in the group end with it.
   *
   * @throws Problem conflict when an active group would be left without chief executive or facilitator
   */
  end(
    actor: Actor,
    groupId: string,
    enrolmentId: string,
    version: string | null,
    { on, reason }: MemberEnding,
  ): Promise<MembersView> {
    return this.rosters.change(actor, groupId, version, async (held) => {
      const leaver = enrolmentIn(held, enrolmentId)
      await this.rosters.requireEndDay(actor, leaver, on)
      const roles = rolesOfPerson(held, leaver.personId)
      requireCarried(
        held,
        held.roles.filter((role) => !roles.includes(role)),
        null,
      )
      await this.rosters.log(actor, held, [
        { action: 'enrolment.ended', subjectType: 'enrolment', subjectId: leaver.id, detail: { reason } },
        ...roles.map(({ id, role }) => ({
          ...({ action: 'role.ended', subjectType: 'role', subjectId: id } as const),
          detail: { role },
        })),
      ])
      if (reason !== 'mistake') await this.letters.post('farewell', leaver.personId, groupId)
      await this.store.endRoles(
        roles.map(({ id }) => id),
        this.clock.now(),
      )
      await this.store.end(leaver.id, on)
    })
  }

  /**
   * Enrols somebody who may be new to the network or not; answers both ids.
   *
   * @throws Problem conflict when they take part in the cohort already, here or elsewhere
   */
  async enrol(
    actor: Actor,
    held: HeldRoster,
    request: NewMember,
    fromOn: string,
    given?: string,
  ): Promise<{ id: string; personId: string }> {
    const person = await this.rosters.register(request, held)
    if (person.enrolledIn === held.groupId) throw new Problem('conflict', 'member.already')
    if (person.enrolledIn !== null) throw new Problem('conflict', 'member.taken')
    const id = given ?? (await this.store.newId())
    const { groupId, cohortId } = held
    await this.rosters.log(actor, held, [
      { action: 'enrolment.begun', subjectType: 'enrolment', subjectId: id, detail: {} },
    ])
    const { category } = request
    const row = { id, personId: person.id, groupId, cohortId, category, title: tidied(request.title), fromOn }
    await this.store.enrol(row)
    return { id, personId: person.id }
  }
}
