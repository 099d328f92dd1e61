import type { Localised } from '../platform/i18n'

/** applied: no answer yet; granted: in use; accounted: the final report is accepted; closed: nothing more will happen. */
export const grantStates = ['applied', 'granted', 'accounted', 'closed'] as const
export type GrantState = (typeof grantStates)[number]

export const goalUnitNames = [
  'municipalities',
  'groups',
  'people',
  'gatherings',
  'percent',
  'measures',
  'solution-cards',
] as const
export type GoalUnit = (typeof goalUnitNames)[number]

export const goalUnits: Readonly<Record<GoalUnit, Localised>> = {
  municipalities: { nb: 'kommuner', nn: 'kommunar', en: 'municipalities' },
  groups: { nb: 'ledergrupper', nn: 'leiargrupper', en: 'leader groups' },
  people: { nb: 'personer', nn: 'personar', en: 'people' },
  gatherings: { nb: 'samlinger', nn: 'samlingar', en: 'gatherings' },
  percent: { nb: 'prosent', nn: 'prosent', en: 'per cent' },
  measures: { nb: 'tiltak per kommune', nn: 'tiltak per kommune', en: 'measures per municipality' },
  'solution-cards': { nb: 'løsningskort', nn: 'løysingskort', en: 'solution cards' },
}

/** Where money comes from. */
export const financingKinds = ['grant', 'own-contribution', 'own-effort', 'other'] as const
export type FinancingKind = (typeof financingKinds)[number]

/** How a municipality's contribution follows from what it is. */
export const contributionKinds = ['fixed', 'per-inhabitant', 'per-participant'] as const
export type ContributionKind = (typeof contributionKinds)[number]

export const conditionStates = ['open', 'met', 'not-met'] as const
export type ConditionState = (typeof conditionStates)[number]

/** What others call the same things by. */
export const grantWords = { goalUnits, grantStates }
