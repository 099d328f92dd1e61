import { languages, type Language } from '../../platform/i18n'
import {
  Choice,
  Day,
  Flag,
  Id,
  Instant,
  Int,
  Many,
  Named,
  One,
  PageQuery,
  Text,
  Values,
} from '../../platform/http'
import { reportFormats, reportKinds, reportStages, reportStates } from '../grant-words'
import type { ReportFormat, ReportKind, ReportStage, ReportState } from '../grant-words'
import { units, type Unit } from '../indicators/indicator'
import { lifeActions, type LifeAction } from '../life/report-life'

export class NewReport {
  @Choice(reportKinds, {
    description: 'part: until the cut day of the grant; final: until the end of its period',
  })
  kind!: ReportKind

  @Choice(languages, { optional: true, description: 'Language of the report; the reader’s when left out' })
  language?: Language
}

export class ReportsQuery extends PageQuery {
  @Id({ optional: true, description: 'Reports of this grant only' })
  grant?: string
}

export class ReportSummary {
  @Id()
  id!: string

  @Choice(reportKinds)
  kind!: ReportKind

  @Int({ min: 1, description: 'Counts the reports of this kind for the grant' })
  version!: number

  @Choice(languages)
  language!: Language

  @Choice(reportStages)
  stage!: ReportStage

  @Choice(reportStates, { description: 'The making of what is frozen and of its files' })
  state!: ReportState

  @Instant({ description: 'When the draft was begun' })
  requestedAt!: string

  @Instant({ nullable: true, description: 'The moment that all figures were read' })
  frozenAt!: string | null
}

export class ReportGrant {
  @Id()
  id!: string

  @Text({ max: 40 })
  caseNumber!: string

  @Text({ max: 160 })
  name!: string
}

/** A report in the list of all that somebody reads, and what it waits for. */
export class ReportLine extends ReportSummary {
  @One(() => ReportGrant)
  grant!: ReportGrant

  @One(() => Named, { description: 'The municipality that hands it in' })
  host!: Named

  @Day({ description: 'When the funder expects reports of this kind' })
  dueOn!: string

  @Flag({ description: 'Whether the day has passed and it has not been handed in' })
  late!: boolean

  @Values({ type: 'string', enum: [...lifeActions] }, { description: 'Steps that you may take now' })
  actions!: LifeAction[]
}

export class ReportProgress {
  @Int({ max: 100 })
  percent!: number

  @Text({ max: 80, description: 'What is being done, in the reader’s language' })
  step!: string
}

export class ReportFigure {
  @Text({ max: 60 })
  key!: string

  @Text({ max: 160 })
  label!: string

  @Int({ nullable: true, description: 'Null when it is not shown or not recorded; the text says which' })
  value!: number | null

  @Choice(units)
  unit!: Unit

  @Text({ max: 200, description: 'The figure as it is written in the report' })
  text!: string

  @Text({ max: 200, nullable: true, description: 'What a share is a share of; null when it is none' })
  note!: string | null

  @Text({ max: 1000, description: 'What is counted and what is not' })
  definition!: string
}

export class ReportColumn {
  @Text({ max: 40 })
  key!: string

  @Text({ max: 80 })
  title!: string

  @Flag()
  numeric!: boolean
}

export class ReportTable {
  @Text({ max: 40 })
  key!: string

  @Text({ max: 160 })
  caption!: string

  @Many(() => ReportColumn)
  columns!: ReportColumn[]

  @Values({ type: 'array', items: { type: ['string', 'number', 'null'] } })
  rows!: (string | number | null)[][]

  @Flag({ description: 'Whether the last row sums the others' })
  summed!: boolean
}

export class ReportSection {
  @Text({ max: 40 })
  key!: string

  @Text({ max: 80 })
  title!: string

  @Values({ type: 'string' })
  paragraphs!: string[]

  @Int({ optional: true, description: 'How many of the first paragraphs people wrote' })
  written?: number

  @Many(() => ReportFigure)
  figures!: ReportFigure[]

  @Many(() => ReportTable)
  tables!: ReportTable[]
}

export class ReportFileView {
  @Choice(reportFormats)
  format!: ReportFormat

  @Int()
  bytes!: number

  @Text({ max: 64 })
  sha256!: string

  @Text({ max: 100 })
  href!: string
}

/** One step of a report's life. */
export class ReportStepView {
  @Choice(reportStages)
  stage!: ReportStage

  @Instant()
  at!: string

  @Text({ max: 160, nullable: true, description: 'Who took it; null where the programme did' })
  by!: string | null

  @Text({ max: 2000, nullable: true })
  reason!: string | null
}

/** Another version of the same report. */
export class ReportVersion {
  @Id()
  id!: string

  @Int({ min: 1 })
  version!: number

  @Choice(reportStages)
  stage!: ReportStage

  @Instant({ nullable: true })
  frozenAt!: string | null
}

export class ReportView extends ReportSummary {
  @One(() => ReportGrant)
  grant!: ReportGrant

  @One(() => ReportProgress)
  progress!: ReportProgress

  @Text({
    max: 300,
    nullable: true,
    description: 'Why there is no report and what to do; null unless it failed',
  })
  failure!: string | null

  @Text({ max: 64, nullable: true, description: 'Checksum of everything that was frozen' })
  sha256!: string | null

  @Many(() => ReportSection, {
    description: 'What was frozen, or in a draft what it says today; in the language of the report',
  })
  sections!: ReportSection[]

  @Many(() => ReportStepView, { description: 'Its life so far, oldest first' })
  steps!: ReportStepView[]

  @Many(() => ReportVersion, { description: 'All versions of this kind for the grant, newest first' })
  versions!: ReportVersion[]

  @Values({ type: 'string', enum: [...lifeActions] }, { description: 'Steps that you may take now' })
  actions!: LifeAction[]

  @Many(() => ReportFileView)
  files!: ReportFileView[]
}
