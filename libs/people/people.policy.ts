import type { Actor } from '../platform/actor'
import type { Role } from './role'

/** Who may correct people and give and end roles: the network's administrators. */
export function mayManagePeople(actor: Actor): boolean {
  return actor.permissions.has('people.manage')
}

/** Roles that are given by hand; whoever is enrolled is a participant. */
export const givenRoles = [
  'administrator',
  'instructor',
  'chief-executive',
  'facilitator',
  'employee-representative',
] as const satisfies readonly Role[]
export type GivenRole = (typeof givenRoles)[number]

/** What a role is held in. */
export type RoleScope = 'network' | 'cohort' | 'group'

export function scopeOf(role: GivenRole): RoleScope {
  if (role === 'administrator') return 'network'
  return role === 'instructor' ? 'cohort' : 'group'
}

/** Who holds what in a group right now, as far as ending a role asks. */
export interface GroupHolders {
  readonly state: string
  /** Facilitators without an end date. */
  readonly lastingFacilitators: number
}

/** Why a role in a group may not just end, or null: an active group has an owner and a facilitator who stays. */
export function whyNotEnd(
  role: GivenRole,
  lasting: boolean,
  { state, lastingFacilitators }: GroupHolders,
): string | null {
  if (state !== 'active') return null
  if (role === 'chief-executive') return 'role.group-needs-owner'
  return role === 'facilitator' && lasting && lastingFacilitators <= 1 ? 'role.group-needs-facilitator' : null
}
