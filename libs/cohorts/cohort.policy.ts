import type { Actor } from '../platform/actor'

/** Who makes and changes cohorts, batches and groups: the network's administrators. */
export function mayManageCohorts(actor: Actor): boolean {
  return actor.permissions.has('cohorts.manage')
}
