import type { Localised } from '../platform/i18n'
import type { GoalUnit } from './grant-words'
import type { PublishedIndicator } from './indicators/published'
import type { FrameGoal } from './sections/frame'

/** A goal of a grant as it is kept. */
export interface GoalRow {
  readonly key: string
  readonly title: Localised
  readonly target: number
  readonly unit: GoalUnit
  /** Key of the indicator that measures it; null while none does. */
  readonly measure: string | null
  /** What was entered by hand, the day it stands for and where it comes from; null where nothing was. */
  readonly entered: { readonly value: number; readonly on: string; readonly source: string } | null
}

/** How far a goal is met, by the figures that everybody sees. Nothing is known where nothing is measured or shown. */
export function attainment(goal: GoalRow, indicators: readonly PublishedIndicator[]): FrameGoal {
  const { key, title, target, unit, measure, entered } = goal
  const part = indicators.find((one) => one.key === measure)?.parts[0]
  const measured = (unit === 'percent' ? part?.percent : part?.value) ?? null
  const actual = measure === null ? (entered?.value ?? null) : measured
  return { key, title, target, unit, actual, met: actual === null ? null : actual >= target }
}
