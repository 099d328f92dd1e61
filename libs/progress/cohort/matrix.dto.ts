import { Choice, Id, Int, Many, One, Text } from '../../platform/http'
import { CohortReference } from '../../cohorts'
import { BatchNumber, groupStates } from '../group.dto'
import { ProgressView } from '../progress-view.dto'
import { missingCodes, type Missing } from '../progress'
import { CellView, ModuleView } from '../progress.dto'
import { groupStandings, type GroupIs } from './cohort-standing'

export class MatrixCounts {
  @Int() groups!: number
  @Int() completed!: number
  @Int({ description: 'Nothing that is due is missing' }) onTrack!: number
  @Int({ description: 'Something that is due is missing' }) behind!: number
  @Int({ description: 'What comes next has no date' }) waiting!: number
  @Int() people!: number
}

/** One thing that is overdue in some groups; which, the rows say. */
export class LackView {
  @Int({ min: 1, max: 20 })
  module!: number

  @Choice(missingCodes)
  code!: Missing['code']

  @Int({ min: 1, description: 'How many groups' })
  groups!: number

  @Text({ max: 200 })
  text!: string
}

export class MatrixRow {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string

  @Text({ max: 2, nullable: true, description: 'County number; null for who is no municipality' })
  county!: string | null

  @One(() => BatchNumber, { nullable: true })
  batch!: BatchNumber | null

  @Choice(groupStates)
  state!: string

  @Choice(groupStandings, { description: 'Against the group’s own dates' })
  standing!: GroupIs

  @Int()
  people!: number

  @One(() => ProgressView)
  progress!: ProgressView

  @Many(() => CellView)
  cells!: CellView[]
}

export class CohortProgressView {
  @One(() => CohortReference)
  cohort!: CohortReference

  @One(() => MatrixCounts)
  counts!: MatrixCounts

  @One(() => ProgressView, { description: 'Core modules over all groups' })
  progress!: ProgressView

  @Many(() => LackView, { description: 'What is overdue, in most groups first' })
  missing!: LackView[]

  @Many(() => ModuleView)
  modules!: ModuleView[]

  @Many(() => MatrixRow)
  groups!: MatrixRow[]
}
