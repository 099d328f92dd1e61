import '../people.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog, type LogEntry } from '../../changes'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { mayManagePeople, scopeOf, whyNotEnd } from '../people.policy'
import type { PersonView } from '../register/person-register.dto'
import { PersonRegister } from '../register/person-register.service'
import type { NewRole } from './role.dto'
import { RolesStore, type RoleRow } from './roles.store'

@Injectable()
export class RolesService {
  constructor(
    private readonly database: Database,
    private readonly store: RolesStore,
    private readonly register: PersonRegister,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  /** Gives a role. A new chief executive ends the former one's role in the same transaction. */
  give(actor: Actor, personId: string, request: NewRole): Promise<PersonView> {
    return this.database.transaction(actor, async () => {
      if (!(await this.store.personExists(personId))) throw new Problem('not-found', 'request.not-found')
      if (!mayManagePeople(actor)) throw new Problem('forbidden', 'access.denied')
      const role = { ...(await this.wanted(personId, request)), id: await this.store.newId() }
      const former = await this.makesRoomFor(actor, role)
      // The log first: it may be the actor's own rights that change, and then this transaction is left alone to end.
      await this.log.note(actor, ...former.map((one) => entry('role.ended', one)), entry('role.given', role))
      for (const { id } of former) await this.store.end(id, this.clock.now())
      await this.store.add(role, this.clock.now())
      return this.register.find(actor, personId)
    })
  }

  /**
   * Ends a role that is held. `confirmed` says that the actor means it even if it is their own access.
   *
   * @throws Problem when it is the last administrator, or the group would be without somebody it must have
   */
  end(actor: Actor, personId: string, roleId: string, confirmed: boolean): Promise<void> {
    return this.database.transaction(actor, async () => {
      const found = await this.store.find(personId, roleId)
      if (!found) throw new Problem('not-found', 'request.not-found')
      if (!mayManagePeople(actor)) throw new Problem('forbidden', 'access.denied')
      await this.requireDispensable(actor, found, confirmed)
      await this.log.note(actor, entry('role.ended', found))
      await this.store.end(found.id, this.clock.now())
    })
  }

  private async wanted(personId: string, request: NewRole): Promise<Omit<RoleRow, 'id'>> {
    const { role, untilOn = null } = request
    const scope = scopeOf(role)
    const groupId = scope === 'group' ? (request.groupId ?? null) : null
    const given = { network: 'network', cohort: request.cohortId, group: request.groupId }[scope]
    if (given === undefined) throw refused(scope === 'cohort' ? 'cohortId' : 'groupId', 'role.scope')
    if (untilOn !== null && (role !== 'facilitator' || untilOn < this.clock.today())) {
      throw refused('untilOn', 'role.until')
    }
    const cohortId = await this.cohortOf(request, scope)
    return { personId, role, groupId, cohortId, untilOn }
  }

  private async cohortOf(
    { groupId, cohortId }: NewRole,
    scope: ReturnType<typeof scopeOf>,
  ): Promise<string | null> {
    if (scope === 'network') return null
    if (scope === 'group') {
      const group = await this.store.lockGroup(groupId ?? '')
      if (!group) throw refused('groupId', 'role.scope-unknown')
      return group.cohortId
    }
    if (!(await this.store.cohortExists(cohortId ?? ''))) throw refused('cohortId', 'role.scope-unknown')
    return cohortId ?? ''
  }

  /** What the new role takes the place of: the former owner, or the same role with another last day. */
  private async makesRoomFor(actor: Actor, role: Omit<RoleRow, 'id'>): Promise<RoleRow[]> {
    const held = await this.store.held(role)
    if (held && held.untilOn === role.untilOn) throw new Problem('conflict', 'role.held')
    if (held && role.untilOn !== null) await this.requireDispensable(actor, held, true)
    const owner = role.role === 'chief-executive' ? await this.store.owner(role.groupId ?? '') : null
    return [held, owner].filter((one) => one !== null)
  }

  private async requireDispensable(actor: Actor, held: RoleRow, confirmed: boolean): Promise<void> {
    if (held.role === 'administrator') {
      if ((await this.store.lockAdministrators()) <= 1)
        throw new Problem('conflict', 'role.last-administrator')
      if (held.personId === actor.id && !confirmed) throw new Problem('conflict', 'role.own-administrator')
    }
    if (held.groupId === null) return
    const group = await this.store.lockGroup(held.groupId)
    const why = group ? whyNotEnd(held.role, held.untilOn === null, group) : null
    if (why) throw new Problem('conflict', why)
  }
}

function entry(action: string, { id, role, groupId, cohortId }: RoleRow): LogEntry {
  return { action, subjectType: 'role', subjectId: id, groupId, detail: { role, cohortId } }
}

function refused(field: string, code: string): Problem {
  return new Problem('unprocessable', code, {}, [{ pointer: `/${field}`, code }])
}
