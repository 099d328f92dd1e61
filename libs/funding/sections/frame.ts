import type { Language, Localised } from '../../platform/i18n'
import type { PublishedIndicator } from '../indicators/published'
import type { GoalUnit, ReportKind } from '../grant-words'

/** What a report says, before it is put into sentences: everything here is public. */
export interface Frame {
  readonly report: {
    readonly id: string
    readonly kind: ReportKind
    readonly version: number
    readonly language: Language
  }
  readonly grant: FrameGrant
  /** Last day that counts, `YYYY-MM-DD`. */
  readonly asOf: string
  /** When everything was read, RFC 3339 in UTC. */
  readonly frozenAt: string
  readonly indicators: readonly PublishedIndicator[]
  readonly goals: readonly FrameGoal[]
  /** What people wrote, by section, in the language of the report; the first form of a snapshot had none. */
  readonly narratives?: Readonly<Record<string, string>>
}

/** What is known of a report only when it is frozen. */
export interface Seal {
  /** Ties the figures to the rows that were counted, without naming one of them. */
  readonly countedSha256: string
  /** Which of the grant's snapshots this is, and the checksum of the one before it. */
  readonly number: number
  readonly previousSha256: string | null
}

export interface FrameGrant {
  readonly caseNumber: string
  readonly name: string
  readonly purpose: Localised
  readonly funder: Localised
  readonly host: { readonly name: string; readonly organisationNumber: string; readonly kind: string }
  /** Whole kroner. */
  readonly applied: number
  readonly granted: number
  readonly periodFrom: string
  readonly periodTo: string
  readonly dueOn: string
}

export interface FrameGoal {
  readonly key: string
  readonly title: Localised
  readonly target: number
  readonly unit: GoalUnit
  /** Null while nothing measures the goal. */
  readonly actual: number | null
  readonly met: boolean | null
}
