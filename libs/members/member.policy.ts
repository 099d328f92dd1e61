import { rolesOf } from '../people'
import type { Actor } from '../platform/actor'
import { carryingRoles, type CarryingRole } from './member.dto'

/** A group's cohort, as far as it says what may be done with its members. */
export interface CohortOfGroup {
  readonly cohortState: string
  /** Last day on which a group adds members by itself; null when there is none. */
  readonly enrolBy: string | null
}

/** A role that somebody holds in a group now. */
export interface RoleOfGroup {
  readonly personId: string
  readonly role: string
  /** Holds it for a while beside somebody, and does not carry the group alone. */
  readonly standIn?: boolean
}

/** Who says who is in the group: those who carry it, and the network's administrators. */
export function mayManageMembers(actor: Actor, groupId: string): boolean {
  const { admin, facilitates } = rolesOf(actor)
  return admin || facilitates.includes(groupId)
}

/** A cohort that is over keeps the members that it had. */
export function isOver({ cohortState }: CohortOfGroup): boolean {
  return cohortState === 'closed' || cohortState === 'archived'
}

/** After the deadline places are replaced and not added, unless the administrator adds them. */
export function mayAddMember(actor: Actor, cohort: CohortOfGroup, today: string): boolean {
  if (isOver(cohort)) return false
  return rolesOf(actor).admin || cohort.enrolBy === null || today <= cohort.enrolBy
}

const ACTIVE = new Set(['active', 'follow-up'])

/**
 * The carrying roles that an active group would lose: it had them before, and nobody would hold them afterwards. A group
 * that is still being made may be without, and one that lacks a role already is not kept from other changes.
 */
export function rolesLeftEmpty(
  state: string,
  before: readonly RoleOfGroup[],
  after: readonly RoleOfGroup[],
): CarryingRole[] {
  if (!ACTIVE.has(state)) return []
  const held = (roles: readonly RoleOfGroup[], role: string): boolean =>
    roles.some((one) => one.role === role && !one.standIn)
  return carryingRoles.filter((role) => held(before, role) && !held(after, role))
}
