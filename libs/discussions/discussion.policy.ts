import type { ActorRoles } from '../people'

/** The own group's room, or the one across all groups of the cohort. */
export const rooms = ['group', 'cohort'] as const
export type Room = (typeof rooms)[number]

/** A group, and the actor's own place in it. */
export interface RoomPlace {
  readonly groupId: string
  readonly cohortId: string
  /** The actor's enrolment in the group right now; null for everybody who is no member. */
  readonly enrolmentId: string | null
}

/** Who takes part in the group: those who are enrolled, its facilitator and its chief executive. */
export function takesPart(roles: ActorRoles, { groupId, enrolmentId }: RoomPlace): boolean {
  return enrolmentId !== null || roles.facilitates.includes(groupId)
}

/**
 * What stands above the field, and no more: the group's room is the group's own, with those who represent its employees;
 * the cohort's is read by those who take part, teach or run the programme.
 */
export function mayRead(roles: ActorRoles, place: RoomPlace, room: Room): boolean {
  if (room === 'group') return roles.groups.includes(place.groupId)
  return roles.admin || roles.teaches.includes(place.cohortId) || takesPart(roles, place)
}

export function mayWrite(roles: ActorRoles, place: RoomPlace, room: Room): boolean {
  return takesPart(roles, place) || (room === 'cohort' && roles.teaches.includes(place.cohortId))
}

/** Who removes what others wrote, with a reason; nobody changes it. */
export function mayModerate(roles: ActorRoles, { groupId }: RoomPlace, room: Room): boolean {
  return room === 'group' ? roles.facilitates.includes(groupId) : roles.admin
}
