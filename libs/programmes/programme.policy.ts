import type { Actor } from '../platform/actor'

/** Who writes what is taught: instructors and the network's administrators. */
export function mayAuthor(actor: Actor): boolean {
  return actor.permissions.has('programmes.author')
}
