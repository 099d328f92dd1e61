import type { Activity, Path } from '../api/answers'

/**
 * What comes after a step: the next open thing of its module that is not done, else what was passed over before it. What
 * the group answers comes once, on the way; it is not one person's to finish.
 */
export function nextUndone(path: Path, { id, module }: Pick<Activity, 'id' | 'module'>): string | null {
  const activities = path.modules.find(({ number }) => number === module.number)?.activities ?? []
  const here = activities.findIndex((activity) => activity.id === id)
  const open = activities.filter((activity) => activity.state === 'open' && activity.id !== id)
  const after = open.find((activity) => activities.indexOf(activity) > here)
  const before = open.find((activity) => activity.answeredBy === 'person' && activity.required)
  return (after ?? before)?.id ?? null
}
