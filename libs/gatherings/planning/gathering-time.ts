import { osloDay } from '../../platform/clock'
import { Problem } from '../../platform/http'

interface Time {
  readonly startsAt: Date
  readonly endsAt: Date
}

/**
 * When people meet, as instants.
 *
 * @param after the beginning must lie after it, where it is given
 * @throws Problem unprocessable when it ends before it begins, lasts into another day in Oslo, or is past
 */
export function requirePossible(
  given: { readonly startsAt: string | Date; readonly endsAt: string | Date },
  after?: Date,
): Time {
  const time = { startsAt: new Date(given.startsAt), endsAt: new Date(given.endsAt) }
  const ends = time.endsAt > time.startsAt && osloDay(time.startsAt) === osloDay(time.endsAt)
  if (!ends) throw refused('/endsAt', 'gathering.period')
  if (after && time.startsAt <= after) throw refused('/startsAt', 'gathering.past')
  return time
}

function refused(pointer: string, code: string): Problem {
  return new Problem('unprocessable', code, {}, [{ pointer, code }])
}
