import type { ActorRoles } from '../../people'
import { mayReadAhead, type GroupPlace } from '../learning.policy'
import type { PreviewRole } from './preview.dto'

/** Nobody's id: who is imagined has done nothing, whatever is asked of the tables. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Who takes part, and so reflects and completes; the others follow the group. */
export function isMemberRole(role: PreviewRole): boolean {
  return role === 'participant' || role === 'facilitator' || role === 'chief-executive'
}

/** Whether the role reads a step before it opens: by the same rule as everybody's. */
export function roleReadsAhead(role: PreviewRole): boolean {
  return mayReadAhead(rolesAs(role), placeAs(role))
}

function placeAs(role: PreviewRole): GroupPlace {
  return { groupId: NOBODY, cohortId: NOBODY, enrolmentId: isMemberRole(role) ? NOBODY : null }
}

/** What somebody is who holds the role in the imagined group, and no other. */
function rolesAs(role: PreviewRole): ActorRoles {
  const here = [NOBODY]
  const carries = role === 'facilitator' || role === 'chief-executive'
  return {
    personId: NOBODY,
    admin: false,
    groups: role === 'instructor' ? [] : here,
    facilitates: carries ? here : [],
    represents: role === 'employee-representative' ? here : [],
    teaches: role === 'instructor' ? here : [],
  }
}
