import { working } from './answers.report'
import { meeting } from './gatherings.report'
import type { Indicator } from './indicator'
import { milestones } from './milestones.report'
import { money } from './money.report'
import { participation } from './participation.report'

/** Every indicator, in the order of the report. */
export const indicators: readonly Indicator[] = [
  ...Object.values(participation),
  ...Object.values(meeting),
  ...Object.values(working),
  ...Object.values(milestones),
  ...Object.values(money),
]
