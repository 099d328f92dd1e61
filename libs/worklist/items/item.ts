import type { ProgressService } from '../../progress'
import type { NudgeSubject } from '../../nudges'
import type { Named } from '../../platform/http'
import type { Language } from '../../platform/i18n'
import type { GroupFacts } from '../facts/group-facts.statement'

/** As progress tells of it. */
export type FollowedGroup = Awaited<ReturnType<ProgressService['followed']>>[number]

export const urgencies = ['urgent', 'soon', 'on-track'] as const
export type Urgency = (typeof urgencies)[number]

/** In the order in which things of one urgency and one day stand. */
export const itemKinds = [
  'attendance',
  'answer',
  'prework',
  'postwork',
  'gathering',
  'summary',
  'opening',
  'comment',
  'answer-waits',
  'address',
  'role-lapses',
  'group-incomplete',
  'jobs',
  'uncertain-mails',
] as const
export type ItemKind = (typeof itemKinds)[number]

export type Action =
  | { readonly kind: 'open'; readonly label: string; readonly link: string }
  | { readonly kind: 'nudge'; readonly label: string; readonly subject: NudgeSubject; readonly about: string }

/** That somebody was reminded of it already, or will be; what is still on its way can be taken back. */
export interface Nudged {
  readonly text: string
  readonly undo: string | null
  readonly until: string | null
}

/** One thing on the list: what, why, and the one thing to do about it. */
export interface Item {
  /** What makes it this one and no other in its group. */
  readonly key: string
  readonly kind: ItemKind
  readonly urgency: Urgency
  readonly title: string
  readonly why: string
  readonly module: number | null
  /** The day by which, or since when, `YYYY-MM-DD`. */
  readonly due: string | null
  readonly since: string | null
  /** Whom it is about. */
  readonly people: readonly Named[]
  /** Null for what is as it should be. */
  readonly action: Action | null
  readonly nudged?: Nudged | null
}

/** Who reads, on which day, in which language, and what they are to the group. */
export interface Reading {
  readonly today: string
  readonly language: Language
  readonly readerId: string | null
  readonly admin: boolean
  readonly teaches: boolean
  /** Facilitates or owns it. */
  readonly carries: boolean
}

/** Everything that is known of a group. */
export interface Known {
  readonly group: FollowedGroup
  readonly facts: GroupFacts
}
