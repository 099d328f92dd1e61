import type { Actor } from '../platform/actor'
import { rolesOf } from '../people'

/**
 * The groups whose reminders an actor may follow, or null for all of them: administrators all, facilitators and owners
 * their own, nobody else any.
 */
export function followedGroups(actor: Actor): readonly string[] | null {
  const { admin, facilitates } = rolesOf(actor)
  return admin ? null : facilitates
}
