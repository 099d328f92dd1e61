import { DateTime } from 'luxon'
import { osloDay, osloInstant } from '../platform/clock'

const BEFORE_MS = 3_600_000

/** When one can say at a gathering that one is there, and until when a phone may bring what was said there. */
export interface CheckInTimes {
  readonly opensAt: Date
  readonly closesAt: Date
  /** Midnight in Oslo after the gathering. */
  readonly broughtUntil: Date
}

export function checkInTimes(startsAt: Date, endsAt: Date): CheckInTimes {
  const next = DateTime.fromISO(osloDay(endsAt)).plus({ days: 1 }).toISODate() ?? ''
  return {
    opensAt: new Date(startsAt.getTime() - BEFORE_MS),
    closesAt: endsAt,
    broughtUntil: osloInstant(next, '00:00'),
  }
}

export type CheckInPhase = 'early' | 'open' | 'over'

export function phaseAt({ opensAt, closesAt }: CheckInTimes, at: Date): CheckInPhase {
  if (at < opensAt) return 'early'
  return at < closesAt ? 'open' : 'over'
}
