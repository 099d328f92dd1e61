import { rolesOf } from '../people'
import type { Actor } from '../platform/actor'

/** Who may read lists of participants and apply them: the network's administrators. */
export function mayImport(actor: Actor): boolean {
  return rolesOf(actor).admin
}

/** A cohort that is over keeps the participants that it had. */
export function takesParticipants(cohortState: string): boolean {
  return cohortState !== 'closed' && cohortState !== 'archived'
}
