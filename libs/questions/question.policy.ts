import type { ActorRoles } from '../people'

/** Who keeps the bank of questions: those who write the programme's content. Row-level security says the same. */
export function mayKeepQuestions(roles: ActorRoles): boolean {
  return roles.admin || roles.teaches.length > 0
}
