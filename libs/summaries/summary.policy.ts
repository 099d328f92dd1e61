import type { ActorRoles } from '../people'

/** A group at a gathering: whose words they are. */
export interface SummaryPlace {
  readonly groupId: string
}

/** The group's own: its members, who carries it, and who represents its employees. Nobody who teaches or runs it. */
export function mayRead(roles: ActorRoles, { groupId }: SummaryPlace): boolean {
  return roles.groups.includes(groupId)
}

/** Who notes decisions, writes the summary and sends it: the facilitator and the chief executive. */
export function mayWrite(roles: ActorRoles, { groupId }: SummaryPlace): boolean {
  return roles.facilitates.includes(groupId)
}

/** Who says that a decision is done: who follows it up, and those who carry the group. */
export function maySettle(roles: ActorRoles, place: SummaryPlace, personId: string | null): boolean {
  return mayWrite(roles, place) || (personId !== null && mayRead(roles, place) && roles.personId === personId)
}
