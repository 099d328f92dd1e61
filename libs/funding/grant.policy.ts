import { rolesOf } from '../people'
import type { Actor } from '../platform/actor'

/** Who may have a report made for the funder: the network's administrators. */
export function mayMakeReports(actor: Actor): boolean {
  return rolesOf(actor).admin && actor.permissions.has('reports.make')
}
