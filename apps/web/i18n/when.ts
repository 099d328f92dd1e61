import { clock, day, daysUntil, time } from './format'
import type { Translate } from './text'

/** A moment that is past as one would say it: `i går kl. 21.10`. */
export function whenInWords(moment: Date, t: Translate): string {
  const instant = moment.toISOString()
  const ago = -daysUntil(instant)
  const words = { clock: clock(instant), day: day(instant) }
  if (ago <= 0) return t('when.today', words)
  return t(ago === 1 ? 'when.yesterday' : 'when.then', words)
}

/** Today the time alone, `14.32`; before that with the day. */
export function timeOrDay(moment: Date, t: Translate): string {
  const instant = moment.toISOString()
  return daysUntil(instant) >= 0 ? time(moment) : whenInWords(moment, t)
}
