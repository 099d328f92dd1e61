import type { Named } from '../../platform/http'

/** What a nudge can be about. */
export const nudgeSubjects = ['prework', 'postwork', 'answer', 'opening'] as const
export type NudgeSubject = (typeof nudgeSubjects)[number]

/** One thing in one group: `about` is the module's number, or for an answer the activity. */
export interface NudgeAbout {
  readonly group: string
  readonly subject: NudgeSubject
  readonly about: string
}

/** What is known of that thing now, in the language of whoever asks. */
export interface Matter {
  readonly group: { readonly id: string; readonly name: string; readonly cohortId: string }
  readonly subject: NudgeSubject
  readonly module: number
  /** The step that it belongs to, as rules have it: what a rule says of that step is about the same. */
  readonly step: 'prework' | 'gathering' | 'postwork' | null
  /** Of a group's answer. */
  readonly title: string
  readonly agreed: number
  readonly needed: number
  /** The day by which, `YYYY-MM-DD`. */
  readonly due: string | null
  /** Who has not done it yet. */
  readonly people: readonly Named[]
  /** The screen where it is done. */
  readonly path: string
}
