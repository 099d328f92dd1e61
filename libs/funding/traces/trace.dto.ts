import { Choice, Day, Flag, Id, Int, Many, One, PageQuery, Text } from '../../platform/http'
import { units, type Unit } from '../indicators/indicator'
import { counts, type Count } from './counted'

export class TracedPart {
  @Text({ max: 60, description: 'What the line is asked for by; `all` for the whole' })
  key!: string

  @Text({ max: 160, nullable: true, description: 'In the reader’s language' })
  title!: string | null

  @Int({ nullable: true, description: 'Null when it is not recorded, or held back' })
  value!: number | null

  @Int({ nullable: true })
  base!: number | null

  @Int({ nullable: true })
  percent!: number | null

  @Flag({ description: 'Held back, because it would say something about a few people' })
  withheld!: boolean
}

export class TracePeriod {
  @Day()
  from!: string

  @Day()
  to!: string
}

/** What came and went since the version before. */
export class SinceVersion {
  @Id()
  reportId!: string

  @Int({ min: 1 })
  version!: number

  @Int({ nullable: true, description: 'Null where it would say something about a few people' })
  rowsIn!: number | null

  @Int({ nullable: true })
  rowsOut!: number | null

  @Flag({ description: 'Whether it was counted in another way then' })
  definitionChanged!: boolean
}

export class FigureTrace {
  @Text({ max: 60 })
  key!: string

  @Text({ max: 160 })
  label!: string

  @Text({ max: 1000, description: 'What is counted and what is not, in the reader’s language' })
  definition!: string

  @Choice(units)
  unit!: Unit

  @One(() => TracePeriod, {
    nullable: true,
    description: 'First and last day that count; null for a fact of the grant',
  })
  period!: TracePeriod | null

  @Flag({ description: 'Whether the figure follows the data; false when it is frozen' })
  live!: boolean

  @Flag({ description: 'Whether it would be counted in another way today' })
  definitionChanged!: boolean

  @Many(() => TracedPart)
  parts!: TracedPart[]

  @One(() => SinceVersion, { nullable: true, description: 'Null when no version was frozen before' })
  since!: SinceVersion | null
}

export class TraceRowsQuery extends PageQuery {
  @Text({ max: 60, optional: true, description: 'The line; `all` when left out' })
  part?: string

  @Choice(counts, { optional: true, description: 'Which rows; those that are counted when left out' })
  of?: Count
}

export const rowKinds = ['organisation', 'group', 'person', 'gathering', 'line', 'other'] as const
export type RowKind = (typeof rowKinds)[number]

export class TraceRow {
  @Choice(rowKinds)
  kind!: RowKind

  @Text({ max: 300, description: 'What it is, in the reader’s language; a person is a category in a group' })
  what!: string

  @Int({ nullable: true, description: 'Number of the module' })
  module!: number | null

  @Day({ nullable: true })
  on!: string | null
}

export class TracePage {
  @Text({ max: 500, nullable: true })
  nextCursor!: string | null
}

export class TraceRows {
  @Many(() => TraceRow)
  items!: TraceRow[]

  @One(() => TracePage)
  page!: TracePage

  @Int({ nullable: true, description: 'Rows that you may not see; null where the number is held back' })
  hidden!: number | null

  @Int({ nullable: true, description: 'Rows that were deleted since they were counted' })
  deleted!: number | null
}
