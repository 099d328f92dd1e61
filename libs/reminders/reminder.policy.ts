import type { Actor } from '../platform/actor'
import { rolesOf } from '../people'
import { Problem } from '../platform/http'

/**
 * The groups whose reminders an actor may follow, or null for all of them: administrators all, facilitators and owners
 * their own, nobody else any.
 */
export function followedGroups(actor: Actor): readonly string[] | null {
  const { admin, facilitates } = rolesOf(actor)
  return admin ? null : facilitates
}

/**
 * One group, if the actor follows it, or all that the actor follows.
 *
 * @throws Problem access.denied for a group that the actor does not follow
 */
export function followedOf(actor: Actor, group: string | undefined): readonly string[] | null {
  const followed = followedGroups(actor)
  if (group === undefined) return followed
  if (followed !== null && !followed.includes(group)) throw new Problem('forbidden', 'access.denied')
  return [group]
}
