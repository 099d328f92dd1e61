import type { Actor } from '../platform/actor'
import { rolesOf } from '../people'

/** Who decides when and where the gatherings of a cohort are: administrators, and those who teach it. */
export function mayPlan(actor: Actor, subject: { cohortId: string }): boolean {
  const { admin, teaches } = rolesOf(actor)
  return admin || teaches.includes(subject.cohortId)
}

/** Who plans the local sessions of a group: its facilitators and its owner, and nobody from outside. */
export function mayPlanLocally(actor: Actor, subject: { groupId: string }): boolean {
  return rolesOf(actor).facilitates.includes(subject.groupId)
}

/** Who arranges this gathering, whichever kind it is. */
export function mayArrange(
  actor: Actor,
  { cohortId, groupId }: { cohortId: string; groupId: string | null },
): boolean {
  return groupId === null ? mayPlan(actor, { cohortId }) : mayPlanLocally(actor, { groupId })
}

/** Who may mark attendance: facilitators and the owner for their own group, instructors of the cohort, administrators. */
export function mayMark(actor: Actor, subject: { cohortId: string; groupId: string }): boolean {
  const { admin, facilitates, teaches } = rolesOf(actor)
  return admin || facilitates.includes(subject.groupId) || teaches.includes(subject.cohortId)
}
