import { longDay } from '../../platform/i18n'
import '../member.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { filled, overText, tooLateText } from '../member-words'
import type { MembersView, Newcomer } from '../member.dto'
import { isOver, mayAddMember, mayManageMembers, rolesLeftEmpty, type RoleOfGroup } from '../member.policy'
import { MembersStore, type Entry } from '../members.store'
import { RosterStore, type HeldEnrolment, type HeldRole, type HeldRoster } from './roster.store'

/** Keeps the register of people and the log, which are nobody's own. */
const REGISTRAR = systemActor('members')

/** Who is in a group: read as a list, and held still while somebody changes it. */
@Injectable()
export class Rosters {
  constructor(
    private readonly database: Database,
    private readonly store: RosterStore,
    private readonly members: MembersStore,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, groupId: string): Promise<MembersView> {
    const roster = await this.store.roster(actor, groupId, this.clock.today())
    if (!roster) throw new Problem('not-found', 'request.not-found')
    if (!mayManageMembers(actor, groupId)) throw new Problem('forbidden', 'access.denied')
    const cohort = { cohortState: roster.cohort.state, enrolBy: roster.enrolBy }
    const over = isOver(cohort)
    const add = mayAddMember(actor, cohort, this.clock.today())
    return { ...roster, may: { add, change: !over, why: add ? null : whyNot(over, roster.enrolBy, actor) } }
  }

  /**
   * Runs a change on the group under lock and answers the list afterwards. The log and the register are written before
   * anybody's rights change: they are the system's, and the way back from there is closed to an actor who lost a role.
   *
   * @throws Problem not-found, forbidden, stale when somebody changed the group since, conflict when its cohort is over
   */
  change(
    actor: Actor,
    groupId: string,
    version: string | null,
    work: (held: HeldRoster) => Promise<void>,
  ): Promise<MembersView> {
    return this.database.transaction(actor, async () => {
      await this.read(actor, groupId)
      const held = await this.store.hold(groupId)
      if (!held) throw new Problem('not-found', 'request.not-found')
      requireVersion(version, held.version)
      if (isOver(held)) throw new Problem('conflict', 'member.cohort-over')
      await work(held)
      return this.read(actor, groupId)
    })
  }

  /** The person with this address, made if need be; the answer does not tell which. */
  register({ email, name }: Newcomer, held: HeldRoster): Promise<{ id: string; enrolledIn: string | null }> {
    const person = {
      email: email.trim().toLowerCase(),
      name: tidied(name),
      language: held.languageForm === 'nn' ? 'nn' : 'nb',
    }
    return this.database.transaction(REGISTRAR, () => this.members.findOrAddPerson(person, held.cohortId))
  }

  async log(actor: Actor, held: HeldRoster, entries: readonly Entry[]): Promise<void> {
    const at = this.clock.now()
    await this.database.transaction(REGISTRAR, () => this.members.log(at, actor, held.groupId, entries))
  }

  /** @throws Problem when the day is ahead, before the enrolment began, or before the person was at a gathering */
  async requireEndDay(actor: Actor, { id, fromOn }: HeldEnrolment, on: string): Promise<void> {
    this.requireNotAhead(on, '/on')
    if (on < fromOn) throw refused('member.day-before-start', '/on', longDay(fromOn, actor.language))
    const attended = await this.store.attendedAfter(id, on)
    if (attended) throw refused('member.attended-later', '/on', longDay(attended, actor.language))
  }

  requireNotAhead(day: string, pointer: string): void {
    if (day > this.clock.today()) throw refused('member.day-ahead', pointer, '')
  }
}

function whyNot(over: boolean, enrolBy: string | null, { language }: Actor): string {
  return over ? overText[language] : filled(tooLateText, language, { date: longDay(enrolBy ?? '', language) })
}

/** @throws Problem when an active group would be without a role that carries it */
export function requireCarried(
  held: HeldRoster,
  after: readonly RoleOfGroup[],
  pointer: string | null,
): void {
  const [empty] = rolesLeftEmpty(held.state, held.roles, after)
  if (!empty) return
  const code = `member.${empty}-needed`
  throw new Problem('conflict', code, {}, pointer === null ? [] : [{ pointer, code }])
}

export function enrolmentIn(held: HeldRoster, enrolmentId: string): HeldEnrolment {
  const found = held.enrolments.find(({ id }) => id === enrolmentId)
  if (!found) throw new Problem('not-found', 'member.gone')
  return found
}

export function rolesOfPerson(held: HeldRoster, personId: string): HeldRole[] {
  return held.roles.filter((role) => role.personId === personId)
}

/** One field that was refused, with its sentence as the problem's own. */
export function refused(code: string, pointer: string, date = ''): Problem {
  return new Problem('unprocessable', code, { date }, [{ pointer, code, params: { date } }])
}

/** Spaces at the ends and doubled ones mean nothing; control characters would only surprise. */
export function tidied(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC')
}
