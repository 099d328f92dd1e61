import { Choice, Flag, Id, Instant, Int, Many, Named, One, Text } from '../../platform/http'
import { voices, type Voice } from './comment.entity'

const MAX_COMMENT = 4000

export class CommentText {
  @Text({ min: 1, max: MAX_COMMENT })
  text!: string
}

export class CommentView {
  @Id()
  id!: string

  @One(() => Named)
  author!: Named

  @Choice(voices, { description: 'Whether an instructor said it, or somebody of the group in reply' })
  voice!: Voice

  @Text({ max: MAX_COMMENT, description: 'Empty once it is removed' })
  text!: string

  @Int({ min: 1, description: 'For If-Match' })
  version!: number

  @Int({ min: 1, description: 'The version of the answer that it was said about' })
  answerVersion!: number

  @Instant()
  writtenAt!: string

  @Instant({ nullable: true })
  editedAt!: string | null

  @Instant({ nullable: true, description: 'When its author removed it' })
  removedAt!: string | null

  @Flag({ description: 'Whether I may change and remove it' })
  mine!: boolean
}

export class CommentsView {
  @Many(() => CommentView, { description: 'Oldest first' })
  items!: CommentView[]

  @Choice(voices, {
    nullable: true,
    description: 'For whom I may write here right now; null when I only read',
  })
  voice!: Voice | null
}
