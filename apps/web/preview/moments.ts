import type { Path } from '../api/answers'
import { addDays, type Moment } from './days'

/** The days on which something changes for a group with these dates, in their order. */
export function momentsOf(path: Path): Moment[] {
  return path.modules.flatMap(({ number, opensOn, gathering, postworkDueOn }): Moment[] => {
    if (!gathering || !opensOn) return []
    const held = gathering.startsAt.slice(0, 10)
    return [
      { day: addDays(opensOn, -1), key: 'preview.moment.before', number },
      { day: opensOn, key: 'preview.moment.opens', number },
      { day: held, key: 'preview.moment.held', number },
      ...(postworkDueOn ? [{ day: postworkDueOn, key: 'preview.moment.due', number } as const] : []),
    ]
  })
}
