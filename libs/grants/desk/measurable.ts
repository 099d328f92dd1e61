import type { GoalUnit } from '../grant-words'

/**
 * Indicators that a goal may be measured by, each one number as the report tells it, and in what: a count is counted in what
 * it counts, and a count of a whole may be told as a percentage of it.
 */
export const measurable: Readonly<Record<string, readonly GoalUnit[]>> = {
  'municipalities.completed': ['municipalities', 'percent'],
  'municipalities.taking-part': ['municipalities'],
  'attendance.total': ['percent'],
  'groups.taking-part': ['groups'],
  'groups.with-why': ['groups', 'percent'],
  'people.taking-part': ['people'],
}
