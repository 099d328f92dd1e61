import { Choice, Flag, Id, Instant, Int, Many, One, Text } from '../../platform/http'
import { units, type Unit } from '../indicators/indicator'

export class DifferenceQuery {
  @Text({
    max: 36,
    pattern: /^(today|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
    description: 'Id of the other version, or `today`',
  })
  with!: string
}

export class ComparedSide {
  @Id({ nullable: true, description: 'Null for today' })
  reportId!: string | null

  @Int({ min: 1, nullable: true })
  version!: number | null

  @Instant({ description: 'When it was read' })
  readAt!: string
}

export class ShownFigure {
  @Int({ nullable: true, description: 'Null when it is not recorded, or held back' })
  value!: number | null

  @Int({ nullable: true })
  base!: number | null

  @Int({ nullable: true })
  percent!: number | null
}

export class DifferentFigure {
  @Text({ max: 60 })
  key!: string

  @Text({ max: 160, description: 'In the reader’s language' })
  label!: string

  @Text({ max: 160, nullable: true, description: 'The line; null for the whole' })
  line!: string | null

  @Choice(units)
  unit!: Unit

  @One(() => ShownFigure, { nullable: true, description: 'Null where there was no such line' })
  before!: ShownFigure | null

  @One(() => ShownFigure, { nullable: true })
  after!: ShownFigure | null

  @Int({ min: Number.MIN_SAFE_INTEGER, nullable: true })
  change!: number | null

  @Int({ nullable: true, description: 'Rows that are counted now and were not; null where it is held back' })
  rowsIn!: number | null

  @Int({ nullable: true })
  rowsOut!: number | null

  @Flag({ description: 'Whether it is counted in another way' })
  definitionChanged!: boolean
}

export class DifferentText {
  @Text({ max: 40 })
  section!: string

  @Text({ max: 80, description: 'In the language of the report' })
  title!: string

  @Text({ max: 400_000, description: 'A line for each paragraph; empty where the section was not there' })
  before!: string

  @Text({ max: 400_000 })
  after!: string
}

export class ReportDifference {
  @One(() => ComparedSide)
  before!: ComparedSide

  @One(() => ComparedSide)
  after!: ComparedSide

  @Many(() => DifferentFigure, { description: 'Figures that differ, in the order of the report' })
  figures!: DifferentFigure[]

  @Many(() => DifferentText, { description: 'Sections whose words differ' })
  texts!: DifferentText[]
}
