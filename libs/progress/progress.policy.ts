import type { Actor } from '../platform/actor'
import { rolesOf } from '../people'

/** Who sees every group of a cohort beside each other: those who teach it, and administrators. */
export function mayFollowCohort(actor: Actor, cohortId: string): boolean {
  const { admin, teaches } = rolesOf(actor)
  return admin || teaches.includes(cohortId)
}

/**
 * Who sees what each person of a group has done: those who carry the group or teach it, and administrators. Colleagues
 * and the employees' representative see how the group stands; the programme is no surveillance.
 */
export function mayFollowPeople(actor: Actor, subject: { groupId: string; cohortId: string }): boolean {
  const { admin, facilitates, teaches } = rolesOf(actor)
  return admin || facilitates.includes(subject.groupId) || teaches.includes(subject.cohortId)
}
