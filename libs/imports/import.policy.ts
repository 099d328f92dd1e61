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

/** Who may take out the list of one group: those who carry it, and the administrators. */
export function mayTakeOut(actor: Actor, groupId: string): boolean {
  const { admin, facilitates } = rolesOf(actor)
  return admin || facilitates.includes(groupId)
}
