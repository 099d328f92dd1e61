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

export const answerers = ['person', 'group'] as const
export type Answerer = (typeof answerers)[number]

/** The bounds of a programme: enough for any, and small enough to be read as a whole. */
export const MAX_MODULES = 20
export const MAX_ACTIVITIES = 60
