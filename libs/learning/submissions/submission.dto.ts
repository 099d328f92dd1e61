import { Choice, Flag, Instant, Int, Many, One, Text } from '../../platform/http'
import { PersonName } from '../../gatherings'
import type { SubmissionState } from './submission.entity'

export class AgreementsView {
  @Int({ description: 'Members who agree on exactly this version' })
  count!: number

  @Int({ description: 'Members of the group' })
  of!: number

  @Int({ description: 'Members who must agree before the answer can be delivered' })
  needed!: number

  @Flag({ description: 'Whether I have agreed on this version' })
  mine!: boolean

  @Many(() => PersonName)
  people!: PersonName[]
}

export class SubmissionRights {
  @Flag()
  edit!: boolean

  @Flag()
  agree!: boolean

  @Flag()
  deliver!: boolean

  @Flag()
  reopen!: boolean
}

export class SubmissionView {
  @Choice(['empty', 'draft', 'agreed', 'delivered'])
  state!: 'empty' | SubmissionState

  @Text({ max: 20_000 })
  text!: string

  @Int({ description: '0 as long as nothing is written; rises with each new text' })
  version!: number

  @Instant({ nullable: true })
  updatedAt!: string | null

  @One(() => PersonName, { nullable: true })
  updatedBy!: PersonName | null

  @One(() => AgreementsView)
  agreements!: AgreementsView

  @Instant({ nullable: true })
  deliveredAt!: string | null

  @One(() => PersonName, { nullable: true })
  deliveredBy!: PersonName | null

  @One(() => SubmissionRights, { description: 'What I may do right now' })
  may!: SubmissionRights
}

export class SubmissionText {
  @Text({ max: 20_000 })
  text!: string
}

export class SubmissionVersionView extends SubmissionText {
  @Int({ min: 1 })
  version!: number

  @Instant()
  writtenAt!: string

  @One(() => PersonName)
  author!: PersonName
}

export class SubmissionVersions {
  @Many(() => SubmissionVersionView)
  items!: SubmissionVersionView[]
}
