import type { Actor } from '../platform/actor'
import { rolesOf } from '../people'

/** Who decides when and where the gatherings of a cohort are: administrators, and those who teach it. */
export function mayPlan(actor: Actor, subject: { cohortId: string }): boolean {
  const { admin, teaches } = rolesOf(actor)
  return admin || teaches.includes(subject.cohortId)
}

/** Who may mark attendance: facilitators and the owner for their own group, instructors of the cohort, administrators. */
export function mayMark(actor: Actor, subject: { cohortId: string; groupId: string }): boolean {
  const { admin, facilitates, teaches } = rolesOf(actor)
  return admin || facilitates.includes(subject.groupId) || teaches.includes(subject.cohortId)
}
