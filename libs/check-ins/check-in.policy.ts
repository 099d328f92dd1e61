import type { Actor } from '../platform/actor'
import { rolesOf } from '../people'

/** Who shows the code in the room: those who keep the list of one of the groups that meet there. */
export function mayShow(actor: Actor, subject: { cohortId: string; groupIds: readonly string[] }): boolean {
  const { admin, facilitates, teaches } = rolesOf(actor)
  return (
    admin || teaches.includes(subject.cohortId) || subject.groupIds.some((id) => facilitates.includes(id))
  )
}
