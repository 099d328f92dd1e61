import { Choice, Flag, Id, Instant, Int, Many, One, Text, Values } from '../../platform/http'
import { findingKinds, type FindingKind } from '../personal-data/finding'
import { writtenSections, type WrittenSection } from './guidance'

/** Above the longest limit of a section, so that who writes too much is told how much is allowed there. */
const LONGEST = 20_000

export class NarrativeText {
  @Text({ max: LONGEST, description: 'Plain text; each line is a paragraph' })
  text!: string
}

export class PersonalDataFinding {
  @Choice(findingKinds)
  kind!: FindingKind

  @Int({ description: 'Where it begins in the text, in UTF-16 units' })
  from!: number

  @Int()
  to!: number

  @Text({ max: 400, description: 'The words as they stand in the text' })
  words!: string

  @Text({
    max: 500,
    nullable: true,
    description: 'Why it may stand; null as long as nobody has answered for it',
  })
  released!: string | null
}

export class SectionPerson {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string
}

export class NarrativeView {
  @Choice(writtenSections)
  section!: WrittenSection

  @Text({ max: 80, description: 'In the language of the report' })
  title!: string

  @Text({ max: 600, description: 'What belongs here, in the reader’s language' })
  guidance!: string

  @Int({ description: 'Most characters' })
  limit!: number

  @Text({ max: LONGEST })
  text!: string

  @Int({ description: 'The entity tag; 0 before anybody wrote' })
  version!: number

  @Instant({ nullable: true })
  writtenAt!: string | null

  @Text({ max: 160, nullable: true })
  writtenBy!: string | null

  @One(() => SectionPerson, { nullable: true, description: 'Who was given the section' })
  assignee!: SectionPerson | null

  @Flag({ description: 'Whether you may write here now' })
  mayWrite!: boolean

  @Values(
    { type: 'string' },
    { description: 'Beginnings built from the figures of now, in the language of the report' },
  )
  suggestions!: string[]

  @Many(() => PersonalDataFinding, { description: 'What looks like personal data' })
  findings!: PersonalDataFinding[]
}

export class ReportDeskSection {
  @Choice(writtenSections)
  section!: WrittenSection

  @Text({ max: 80, description: 'In the reader’s language' })
  title!: string

  @Int({ description: 'Characters written' })
  length!: number

  @Int()
  limit!: number

  @One(() => SectionPerson, { nullable: true })
  assignee!: SectionPerson | null

  @Int({ description: 'Comments that nobody has resolved' })
  comments!: number

  @Int({ description: 'What looks like personal data and nobody has answered for' })
  findings!: number

  @Flag()
  mayWrite!: boolean
}

export class ReportDesk {
  @Many(() => ReportDeskSection, { description: 'In the order of the report' })
  sections!: ReportDeskSection[]
}

export class NewRelease {
  @Choice(findingKinds)
  kind!: FindingKind

  @Text({ min: 1, max: 400, description: 'The words as they stand in the text' })
  words!: string

  @Text({ min: 1, max: 500, pattern: /\S/, description: 'Why they may stand' })
  reason!: string
}
