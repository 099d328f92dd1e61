import type { ActorRoles } from '../../people'
import { mayModerate } from '../discussion.policy'
import type { PostView, ReplyView } from '../discussion.dto'
import type { OpenRoom } from '../rooms/discussion-rooms.service'
import type { PostRow, ReplyRow } from '../discussions.statements'

/** A post as one reader sees it, with what that reader may do with it. */
export function postView(row: PostRow, room: OpenRoom, roles: ActorRoles): PostView {
  return {
    ...replyView(row, room, roles),
    replies: row.replies.map((reply) => replyView(reply, room, roles)),
  }
}

function replyView(row: ReplyRow, room: OpenRoom, roles: ActorRoles): ReplyView {
  const { id, author, text, version, writtenAt, editedAt, removal, mine, isNew } = row
  const stands = removal === null
  const moderates = !mine && mayModerate(roles, room.module, room.room)
  return {
    id,
    author,
    text,
    version,
    writtenAt,
    editedAt,
    removal,
    mine,
    isNew,
    may: { edit: stands && mine && room.mayWrite, remove: stands && (mine || moderates), reason: moderates },
  }
}
