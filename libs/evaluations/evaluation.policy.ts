import type { ActorRoles } from '../people'
import { isOver, mayBeAsked, type AttendanceAt } from './evaluation-time'

/** A group at a gathering, as one reader stands to it. */
export interface EvaluationPlace {
  readonly groupId: string
  readonly cohortId: string
  readonly endsAt: Date
  /** The gathering is neither a draft nor called off. */
  readonly standing: boolean
  /** Whether the reader was a member of the group on that day. */
  readonly member: boolean
  readonly attendance: AttendanceAt
  readonly answered: boolean
}

/** Whether the reader is asked what they thought, and if not, why. */
export const evaluationStates = ['not-yet', 'open', 'answered', 'over', 'not-asked'] as const
export type EvaluationState = (typeof evaluationStates)[number]

/** A group's result is the group's own, with those who represent its employees. */
export function mayReadGroup(roles: ActorRoles, { groupId }: { groupId: string }): boolean {
  return roles.groups.includes(groupId)
}

/** The figure over all groups is for those who teach them and for the network. */
export function mayReadTotal(roles: ActorRoles, { cohortId }: { cohortId: string }): boolean {
  return roles.admin || roles.teaches.includes(cohortId)
}

/** Asked is who was there, or may have been, as long as nobody has marked it. */
export function stateFor(place: EvaluationPlace, now: Date): EvaluationState {
  if (!place.standing || !place.member) return 'not-asked'
  if (place.answered) return 'answered'
  if (!mayBeAsked(place.attendance)) return 'not-asked'
  if (now < place.endsAt) return 'not-yet'
  return isOver(place.endsAt, now) ? 'over' : 'open'
}
