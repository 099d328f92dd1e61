import type { ActorRoles } from '../../people'

/** Who looks at a version as somebody else would: those who write it. */
export function mayPreview(roles: ActorRoles): boolean {
  return roles.admin || roles.teaches.length > 0
}
