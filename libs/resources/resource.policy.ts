import type { ActorRoles } from '../people'

/** Who attaches files to activities: those who write the programme's content. Row-level security says the same. */
export function mayAttach(roles: ActorRoles): boolean {
  return roles.admin || roles.teaches.length > 0
}
