import { rolesOf } from '../people'
import type { Actor } from '../platform/actor'

/** Whose worklist somebody has: the groups that they carry, those of the cohorts that they teach, or all. */
export interface FollowedGroups {
  readonly all: boolean
  readonly groups: readonly string[]
  readonly cohorts: readonly string[]
}

export function followedBy(actor: Actor): FollowedGroups {
  const { admin, facilitates, teaches } = rolesOf(actor)
  return { all: admin || actor.kind === 'system', groups: facilitates, cohorts: teaches }
}
