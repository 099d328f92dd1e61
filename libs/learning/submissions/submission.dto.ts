import { Choice, Flag, Instant, Int, Many, Named, One, Text } from '../../platform/http'
import { submissionStates, type SubmissionState } from './submission.entity'

export class AgreementsView {
  @Int({ description: 'Members who agree on exactly this version' })
  count!: number

  @Int({ description: 'Members of the group' })
  of!: number

  @Int({ description: 'Members who must agree before the answer can be delivered' })
  needed!: number

  @Flag({ description: 'Whether I have agreed on this version' })
  mine!: boolean

  @Many(() => Named)
  people!: Named[]
}

export class SubmissionRights {
  @Flag()
  edit!: boolean

  @Flag()
  agree!: boolean

  @Flag()
  deliver!: boolean

  @Flag({ description: 'To take back my agreement on this version' })
  withdraw!: boolean

  @Flag()
  reopen!: boolean

  @Flag({ description: 'To mark it as done, which only an instructor of the cohort may' })
  finish!: boolean
}

export class SubmissionView {
  @Choice(['empty', ...submissionStates])
  state!: 'empty' | SubmissionState

  @Text({ max: 20_000 })
  text!: string

  @Int({ description: '0 as long as nothing is written; rises with each new text' })
  version!: number

  @Instant({ nullable: true })
  updatedAt!: string | null

  @One(() => Named, { nullable: true })
  updatedBy!: Named | null

  @One(() => AgreementsView)
  agreements!: AgreementsView

  @Instant({ nullable: true, description: 'The first delivery; it stays while a new version is written' })
  deliveredAt!: string | null

  @One(() => Named, { nullable: true })
  deliveredBy!: Named | null

  @Instant({ nullable: true, description: 'The latest delivery of a new version after a comment' })
  redeliveredAt!: string | null

  @One(() => Named, { nullable: true })
  redeliveredBy!: Named | null

  @Text({
    max: 20_000,
    nullable: true,
    description: 'What was delivered last, while a newer text is written',
  })
  deliveredText!: string | null

  @Instant({ nullable: true })
  doneAt!: string | null

  @One(() => Named, { nullable: true })
  doneBy!: Named | null

  @One(() => SubmissionRights, { description: 'What I may do right now' })
  may!: SubmissionRights
}

export class SubmissionText {
  @Text({ max: 20_000 })
  text!: string

  @Int({
    optional: true,
    description:
      'The version of my draft that this text was written on; a newer draft stays, without it none does',
  })
  draft?: number
}

export class SubmissionVersionView {
  @Text({ max: 20_000 })
  text!: string

  @Int({ min: 1 })
  version!: number

  @Instant()
  writtenAt!: string

  @One(() => Named)
  author!: Named
}

export class SubmissionVersions {
  @Many(() => SubmissionVersionView)
  items!: SubmissionVersionView[]
}
