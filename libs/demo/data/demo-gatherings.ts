import { DateTime } from 'luxon'
import { osloInstant } from '../../platform/clock'
import { CAUGHT_UP } from './demo-plan'
import type { DemoGroup } from './demo-groups'
import { dice, type DemoRows } from './demo-rows'

export interface PlannedGathering {
  readonly cohortId: string
  readonly batchId: string
  readonly moduleId: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly place: string
  readonly state: 'called' | 'held'
}

/** A gathering from 09.00 to 15.30, Oslo time. */
export function addGathering(
  rows: DemoRows,
  { day, cohortId, batchId, moduleId, place, state }: PlannedGathering,
): string {
  return rows.add('gatherings', {
    cohort_id: cohortId,
    batch_id: batchId,
    module_id: moduleId,
    group_id: null,
    title: '',
    starts_at: osloInstant(day, '09:00'),
    ends_at: osloInstant(day, '15:30'),
    place,
    link: '',
    mode: 'physical',
    state,
    version: 1,
  })
}

export function addSheet(
  rows: DemoRows,
  gatheringId: string,
  groupId: string,
  marked: string | null,
  catchUp = false,
): void {
  const sheet = { gathering_id: gatheringId, group_id: groupId, catch_up: catchUp, version: marked ? 2 : 1 }
  rows.note('attendance_sheets', { ...sheet, marked_at: marked && osloInstant(marked, '16:00') })
}

/** Marks everybody of a group: most were there, some partly, some sent word, a few did not come. */
export function mark(rows: DemoRows, gatheringId: string, group: DemoGroup, day: string, all?: string): void {
  const roll = dice(Number(group.municipality) * 31 + Number(day.replaceAll('-', '')))
  for (const { enrolmentId } of group.members) {
    rows.note('attendances', {
      gathering_id: gatheringId,
      enrolment_id: enrolmentId,
      group_id: group.id,
      status: all ?? statusOf(roll()),
      mode: 'physical',
      marked_at: osloInstant(day, '16:00'),
    })
  }
}

function statusOf(chance: number): string {
  if (chance < 0.87) return 'present'
  if (chance < 0.92) return 'partly'
  if (chance < 0.97) return 'excused'
  return 'absent'
}

/** Whether the group missed its own day in this module and caught up with batch 1. */
export function caughtUp(group: DemoGroup, moduleNumber: number): boolean {
  return group.municipality === CAUGHT_UP && moduleNumber === 3
}

/** `day` moved by a number of days, and on to Monday when it falls on a weekend. */
export function workday(day: string, days: number): string {
  const moved = DateTime.fromISO(day).plus({ days })
  const monday = moved.weekday > 5 ? moved.plus({ days: 8 - moved.weekday }) : moved
  return monday.toISODate() ?? day
}
