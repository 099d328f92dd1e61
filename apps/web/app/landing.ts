import type { Me } from '../api/answers'
import { hasRole, type MyGroup } from '../session/me'

const KEPT_AT = 'kl.group'

/** The group that the person looked at last, as long as they are still in it; else their first. */
export function currentGroup(me: Me): MyGroup | null {
  const kept = localStorage.getItem(KEPT_AT)
  return me.groups.find((group) => group.id === kept) ?? me.groups[0] ?? null
}

export function keepGroup(groupId: string): void {
  localStorage.setItem(KEPT_AT, groupId)
}

type GroupLanding = {
  to: '/gruppe/$groupId' | '/gruppe/$groupId/hjem' | '/gruppe/$groupId/arbeidsliste'
  params: { groupId: string }
}
type Landing = { to: '/oversikt' } | { to: '/kull' } | GroupLanding

/** The page that answers "what do I do now?" for this person. */
export function landing(me: Me): Landing | null {
  if (hasRole(me, 'administrator')) return { to: '/oversikt' }
  if (hasRole(me, 'instructor')) return { to: '/kull' }
  const group = currentGroup(me)
  return group ? groupLanding(group) : null
}

/** A facilitator starts with what waits, whoever follows with the group, and those who learn with their next step. */
export function groupLanding(group: MyGroup): GroupLanding {
  const params = { groupId: group.id }
  if (group.roles.includes('facilitator')) return { to: '/gruppe/$groupId/arbeidsliste', params }
  return { to: isLearner(group) ? '/gruppe/$groupId/hjem' : '/gruppe/$groupId', params }
}

/** Whoever carries a group answers for it to the municipality. */
export function carries({ roles }: MyGroup): boolean {
  return roles.includes('facilitator') || roles.includes('chief-executive')
}

export function isLearner(group: MyGroup): boolean {
  return group.roles.includes('participant')
}
