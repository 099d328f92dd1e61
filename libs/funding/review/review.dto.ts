import { Choice, Flag, Id, Instant, Many, One, Text } from '../../platform/http'
import { SectionPerson } from '../narratives/narrative.dto'
import { writtenSections, type WrittenSection } from '../narratives/guidance'

export class NewReportComment {
  @Choice(writtenSections)
  section!: WrittenSection

  @Text({ min: 1, max: 2000, pattern: /\S/ })
  text!: string
}

export class ReportComment {
  @Id()
  id!: string

  @Choice(writtenSections)
  section!: WrittenSection

  @Text({ max: 160 })
  author!: string

  @Text({ max: 2000 })
  text!: string

  @Instant()
  writtenAt!: string

  @Instant({ nullable: true })
  resolvedAt!: string | null

  @Text({ max: 160, nullable: true })
  resolvedBy!: string | null
}

export class ReportComments {
  @Many(() => ReportComment, { description: 'Oldest first' })
  items!: ReportComment[]
}

export class SectionGiven {
  @Id({ nullable: true, description: 'Null takes the section back' })
  personId!: string | null
}

export class SectionAssignment {
  @One(() => SectionPerson, { nullable: true })
  assignee!: SectionPerson | null
}

export const candidateRoles = ['administrator', 'instructor', 'chief-executive', 'facilitator'] as const
export type CandidateRole = (typeof candidateRoles)[number]

export class SectionCandidate extends SectionPerson {
  @Choice(candidateRoles)
  role!: CandidateRole

  @Flag({ description: 'Whether it is you' })
  me!: boolean
}

export class SectionCandidates {
  @Many(() => SectionCandidate, { description: 'Who may be given a section, by name' })
  items!: SectionCandidate[]
}
