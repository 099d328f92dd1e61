import type { ReportStage, ReportState } from '../grant-words'

export const lifeActions = [
  'freeze',
  'give-up',
  'send-back',
  'approve',
  'submit',
  'record-return',
  'record-acceptance',
] as const
/** What moves a report on. */
export type LifeAction = (typeof lifeActions)[number]

/** Whose it is to take a step: the network's administrators, or those who carry the host's leader groups. */
export type Side = 'administrator' | 'host'

interface Step {
  readonly from: readonly ReportStage[]
  readonly to: ReportStage
  readonly by: Side
  /** Whether the step must say why. */
  readonly reasoned: boolean
  /** Whether the work goes on in a new draft that carries the texts. */
  readonly next: boolean
}

/** Every step of a report's life. A version that was frozen is never drafted again: the next version is. */
export const lifeSteps: Readonly<Record<LifeAction, Step>> = {
  freeze: { from: ['draft'], to: 'in-review', by: 'administrator', reasoned: false, next: false },
  'give-up': { from: ['draft'], to: 'withdrawn', by: 'administrator', reasoned: true, next: false },
  'send-back': {
    from: ['in-review', 'approved'],
    to: 'withdrawn',
    by: 'administrator',
    reasoned: true,
    next: true,
  },
  approve: { from: ['in-review'], to: 'approved', by: 'administrator', reasoned: false, next: false },
  submit: { from: ['approved'], to: 'submitted', by: 'host', reasoned: false, next: false },
  'record-return': {
    from: ['submitted'],
    to: 'returned',
    by: 'administrator',
    reasoned: true,
    next: true,
  },
  'record-acceptance': {
    from: ['submitted'],
    to: 'accepted',
    by: 'administrator',
    reasoned: false,
    next: false,
  },
}

/** Where a report stands, and who had a hand in it. */
export interface Standing {
  readonly stage: ReportStage
  readonly state: ReportState
  /** Whoever asked for it to be frozen. */
  readonly frozenBy: string | null
  /** Everybody who wrote in it, also in the versions whose texts it carries. */
  readonly writers: readonly string[]
}

/** Who asks, as far as the life of one report is concerned. */
export interface Asking {
  readonly personId: string | null
  readonly sides: ReadonlySet<Side>
}

export type Verdict = 'may' | 'not-yours' | 'not-now' | 'four-eyes'

/**
 * Whether somebody may take a step now. Whose step it is comes first, so that nobody learns from a refusal how far a
 * report has come. While the figures are being read and the files made, nothing else happens to the report.
 */
export function verdict(action: LifeAction, report: Standing, asking: Asking): Verdict {
  const step = lifeSteps[action]
  if (asking.personId === null || !asking.sides.has(step.by)) return 'not-yours'
  const busy = report.state === 'queued' || report.state === 'making'
  if (!step.from.includes(report.stage) || (busy && action !== 'freeze')) return 'not-now'
  if (action === 'approve' && hadAHand(asking.personId, report)) return 'four-eyes'
  return 'may'
}

/** What somebody may do with a report now, in the order of its life. */
export function openActions(report: Standing, asking: Asking): LifeAction[] {
  return lifeActions.filter((action) => verdict(action, report, asking) === 'may')
}

function hadAHand(personId: string, { frozenBy, writers }: Standing): boolean {
  return personId === frozenBy || writers.includes(personId)
}
