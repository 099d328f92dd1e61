import type { Actor } from '../platform/actor'

/** Who may add an organisation or change how it is described: the network's administrators. */
export function mayManageOrganisations(actor: Actor): boolean {
  return actor.permissions.has('organisations.manage')
}
