import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { CommentView } from './comment.dto'
import { SubmissionComment } from './comment.entity'

const at = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** The comments of one answer, or one of them. */
export interface CommentsPlace {
  readonly groupId: string
  readonly activityId: string
  readonly commentId?: string
}

/** $1 group, $2 activity, $3 person or null, $4 one comment or null for all. */
const COMMENTS: Statement = {
  name: 'learning_comments',
  text: `
    select c.id, json_build_object('id', p.id, 'name', p.name) as author, c.voice, c.text, c.version,
      c.answer_version as "answerVersion", ${at('c.written_at')} as "writtenAt", ${at('c.edited_at')} as "editedAt",
      ${at('c.removed_at')} as "removedAt", c.author_id = $3::uuid and c.removed_at is null as mine
    from submissions s join submission_comments c on c.submission_id = s.id join people p on p.id = c.author_id
    where s.group_id = $1 and s.activity_id = $2 and ($4::uuid is null or c.id = $4)
    order by c.written_at, c.id limit 1000`,
}

@Injectable()
export class CommentsStore {
  constructor(private readonly database: Database) {}

  /** As one reader sees them. */
  list(actor: Actor, reader: string | null, place: CommentsPlace): Promise<CommentView[]> {
    const { groupId, activityId, commentId = null } = place
    return this.database.read<CommentView>(actor, COMMENTS, [groupId, activityId, reader, commentId])
  }

  /** Under lock: of two changes at once the second is told. */
  findForChange(id: string, submissionId: string, authorId: string): Promise<SubmissionComment | null> {
    const where = { id, submissionId, authorId }
    return this.database.current.findOne(SubmissionComment, { where, lock: { mode: 'pessimistic_write' } })
  }

  save(comment: SubmissionComment): Promise<SubmissionComment> {
    return this.database.current.save(comment)
  }
}
