import { languages, type Language } from '../../platform/i18n'
import { Choice, Flag, Id, Instant, Int, Many, One, PageQuery, Text, Values } from '../../platform/http'
import { reportFormats, reportKinds, reportStates } from '../grant-words'
import type { ReportFormat, ReportKind, ReportState } from '../grant-words'
import { units, type Unit } from '../indicators/indicator'

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

  @Choice(reportStates)
  state!: ReportState

  @Instant()
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
    description: 'Empty until the report is ready; in the language of the report',
  })
  sections!: ReportSection[]

  @Many(() => ReportFileView)
  files!: ReportFileView[]
}
