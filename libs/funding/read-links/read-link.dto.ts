import { Choice, Flag, Id, Instant, Int, Many, Text } from '../../platform/http'
import { languages, type Language } from '../../platform/i18n'
import { reportKinds, type ReportKind } from '../grant-words'
import { ReportFileView, ReportSection } from '../reports/report.dto'

export const LONGEST_DAYS = 365

const states = ['open', 'expired', 'revoked'] as const
export type ReadLinkState = (typeof states)[number]

export class NewReadLink {
  @Int({ min: 1, max: LONGEST_DAYS, description: 'For how many days the link works' })
  days!: number
}

export class ReadLink {
  @Id()
  id!: string

  @Choice(states)
  state!: ReadLinkState

  @Instant()
  madeAt!: string

  @Text({ max: 120, nullable: true, description: 'Who made it; null where you do not see people’s names' })
  madeBy!: string | null

  @Instant()
  expiresAt!: string

  @Instant({ nullable: true })
  revokedAt!: string | null

  @Text({ max: 120, nullable: true })
  revokedBy!: string | null

  @Int({ description: 'How often the report was opened with it; by whom is not kept' })
  opened!: number
}

export class ReadLinkList {
  @Flag({ description: 'Whether a new link can be made: the report is approved and not sent back' })
  shareable!: boolean

  @Many(() => ReadLink)
  items!: ReadLink[]
}

export class MadeReadLink extends ReadLink {
  @Text({ max: 300, description: 'The address to send; it is not kept and is shown this once' })
  address!: string
}

export class SharedReport {
  @Choice(reportKinds)
  kind!: ReportKind

  @Int({ min: 1 })
  version!: number

  @Choice(languages)
  language!: Language

  @Text({ max: 160 })
  grantName!: string

  @Instant()
  frozenAt!: string

  @Instant({ description: 'When the link stops' })
  expiresAt!: string

  @Text({ max: 24, description: 'The code that stands on the files' })
  code!: string

  @Many(() => ReportSection)
  sections!: ReportSection[]

  @Many(() => ReportFileView)
  files!: ReportFileView[]
}
