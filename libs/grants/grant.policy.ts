import { rolesOf } from '../people'
import type { Actor } from '../platform/actor'

/** Who writes a grant, its money and its terms: the network's administrators alone (decision 0070). */
export function mayWriteGrants(actor: Actor): boolean {
  return rolesOf(actor).admin && actor.permissions.has('grants.write')
}

/** Who enters hours of a group: those who carry it, and nobody for them. */
export function mayNoteHours(actor: Actor, groupId: string): boolean {
  return rolesOf(actor).facilitates.includes(groupId)
}
