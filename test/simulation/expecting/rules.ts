/** A reminder as the rules' words have it. */
export interface Rule {
  readonly key: string
  /** What people stop, and what makes it superfluous. */
  readonly about: 'gathering' | 'prework' | 'attendance' | 'postwork' | 'deadline'
  readonly to: 'member' | 'facilitator'
  readonly from: 'gathering' | 'due'
  readonly days: readonly number[]
  /** How many days it is of use. */
  readonly useful: number
  readonly urgent?: true
}

export const MODULES = [1, 2, 3, 4]
export const POSTWORK_DAYS = 28

/** The standard of a first installation, written down once more. */
export const RULES: readonly Rule[] = [
  { key: 'calling', about: 'gathering', to: 'member', from: 'gathering', days: [-30], useful: 28 },
  { key: 'prework-first', about: 'prework', to: 'member', from: 'gathering', days: [-14], useful: 10 },
  { key: 'prework-last', about: 'prework', to: 'member', from: 'gathering', days: [-3], useful: 3 },
  {
    key: 'gathering-tomorrow',
    about: 'gathering',
    to: 'member',
    from: 'gathering',
    days: [-1],
    useful: 0,
    urgent: true,
  },
  {
    key: 'attendance-unmarked',
    about: 'attendance',
    to: 'facilitator',
    from: 'gathering',
    days: [1],
    useful: 12,
  },
  { key: 'postwork-halfway', about: 'postwork', to: 'member', from: 'gathering', days: [14], useful: 10 },
  { key: 'postwork-due', about: 'postwork', to: 'member', from: 'due', days: [0], useful: 6 },
  { key: 'postwork-overdue', about: 'postwork', to: 'member', from: 'due', days: [7, 14, 21], useful: 6 },
]

/** Counted from the day by which the facilitator owes something. */
export const DEADLINE_RULES: readonly Rule[] = [
  { key: 'deadline-early', about: 'deadline', to: 'facilitator', from: 'due', days: [-60], useful: 28 },
  { key: 'deadline-month', about: 'deadline', to: 'facilitator', from: 'due', days: [-30], useful: 21 },
  { key: 'deadline-week', about: 'deadline', to: 'facilitator', from: 'due', days: [-7], useful: 7 },
]
