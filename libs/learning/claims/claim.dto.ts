import { Choice, Flag, Instant, Int, Named, One } from '../../platform/http'
import { submissionStates, type SubmissionState } from '../submissions/submission.entity'

export class NewClaim {
  @Flag({ optional: true, description: 'Also when somebody else is writing; they are told' })
  takeOver?: boolean
}

export class ClaimView {
  @One(() => Named)
  person!: Named

  @Instant()
  since!: string

  @Instant({ description: 'Without renewal it ends then by itself' })
  expiresAt!: string

  @Flag()
  mine!: boolean
}

export class PulseView {
  @Choice(['empty', ...submissionStates])
  state!: 'empty' | SubmissionState

  @Int({ description: 'The version of the text' })
  version!: number

  @Int({ description: 'Members who agree on this version' })
  agreed!: number

  @Int({ description: 'Comments and replies, with every change of one' })
  said!: number

  @One(() => ClaimView, { nullable: true, description: 'Who is writing now' })
  writing!: ClaimView | null
}
