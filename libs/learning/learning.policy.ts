import type { ActorRoles } from '../people'

/** Whose work it is: a group, and the actor's own place in it. */
export interface GroupPlace {
  readonly groupId: string
  readonly cohortId: string
  /** The actor's enrolment in the group right now; null for everybody who is no member. */
  readonly enrolmentId: string | null
}

/** Who completes, reflects and agrees: those who are enrolled, whatever other roles they hold. */
export function isMember(place: GroupPlace): boolean {
  return place.enrolmentId !== null
}

/** Who carries the group: its facilitator and its chief executive. */
export function carries(roles: ActorRoles, { groupId }: GroupPlace): boolean {
  return roles.facilitates.includes(groupId)
}

/** Who writes and delivers the group's answer. An employee representative reads it and keeps a log of their own. */
export function mayAnswerForGroup(roles: ActorRoles, place: GroupPlace): boolean {
  return isMember(place) || carries(roles, place)
}

/** Who comments on the group's answers and says that they are done: the instructors of its cohort, nobody else. */
export function mayAssess(roles: ActorRoles, { cohortId }: GroupPlace): boolean {
  return roles.teaches.includes(cohortId)
}

/** Who reads a step before it opens: those who prepare it for others. */
export function mayReadAhead(roles: ActorRoles, place: GroupPlace): boolean {
  return roles.admin || roles.teaches.includes(place.cohortId) || carries(roles, place)
}
