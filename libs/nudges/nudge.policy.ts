import { rolesOf } from '../people'
import type { Actor } from '../platform/actor'

/** Who reminds people of a group: those who carry it, those who teach it, and administrators. */
export function mayNudge(actor: Actor, subject: { groupId: string; cohortId: string }): boolean {
  const { admin, facilitates, teaches } = rolesOf(actor)
  return admin || facilitates.includes(subject.groupId) || teaches.includes(subject.cohortId)
}
