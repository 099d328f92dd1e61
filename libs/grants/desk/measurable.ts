/** Keys of the indicators that a goal may be measured by: one number each, as the report tells it. */
export const measurable: readonly string[] = [
  'municipalities.completed',
  'municipalities.taking-part',
  'attendance.total',
  'groups.taking-part',
  'groups.with-why',
  'people.taking-part',
]
