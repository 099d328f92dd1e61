export const moduleKinds = ['core', 'followup'] as const
/** Only core modules count towards completion. */
export type ModuleKind = (typeof moduleKinds)[number]

export const steps = ['prework', 'gathering', 'postwork'] as const
/** A module is worked through in three steps around its gathering. */
export type Step = (typeof steps)[number]

export const activityKinds = [
  'reading',
  'video',
  'task',
  'reflection',
  'survey',
  'discussion',
  'link',
] as const
export type ActivityKind = (typeof activityKinds)[number]
