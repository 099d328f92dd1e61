import type { AttendanceStatus } from '../gatherings'
import { osloDay } from '../platform/clock'

const OPEN_DAYS = 14
const DAY_MS = 86_400_000

export type AttendanceAt = AttendanceStatus

/** Who sent a stand-in was not there, and the stand-in has no account: neither is asked. */
export function mayBeAsked(attendance: AttendanceAt): boolean {
  return attendance === 'present' || attendance === 'partly' || attendance === 'unknown'
}

/** The last day on which one can answer, in Oslo; the fourteenth after the gathering. */
export function closesOn(endsAt: Date): string {
  return osloDay(new Date(endsAt.getTime() + OPEN_DAYS * DAY_MS))
}

export function isOver(endsAt: Date, now: Date): boolean {
  return osloDay(now) > closesOn(endsAt)
}
