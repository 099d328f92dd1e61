import { DateTime } from 'luxon'
import type { GatheringView } from '../../gatherings'
import { osloInstant } from '../../platform/clock'
import { NOBODY } from './preview-place'
import type { PathModuleRow } from '../activities/modules-of-group.sql'

/** Thirteen weeks: one gathering a quarter, always on the same day of the week. */
export const QUARTER_DAYS = 91
const AHEAD_DAYS = 14
const TUESDAY = 2

/** The day of the first imagined gathering: a Tuesday two to three weeks ahead, so that its prework is open. */
export function firstGathering(today: string): string {
  const earliest = DateTime.fromISO(today).plus({ days: AHEAD_DAYS })
  return earliest.plus({ days: (TUESDAY - earliest.weekday + 7) % 7 }).toISODate() ?? today
}

/** A gathering as it usually is, on the day that was imagined for the module. */
export function imaginedGathering(
  { number, title, heldOn }: PathModuleRow,
  id: string,
): GatheringView | null {
  if (heldOn === null) return null
  return {
    id,
    cohortId: NOBODY,
    title,
    module: { number, title },
    batch: { number: 1 },
    group: null,
    startsAt: osloInstant(heldOn, '09:00').toISOString(),
    endsAt: osloInstant(heldOn, '15:30').toISOString(),
    place: '',
    link: '',
    mode: 'physical',
    state: 'called',
    attendanceMarked: false,
    catchUp: false,
    reason: '',
    version: 1,
    movedFrom: null,
    movedTo: null,
  }
}
