import { Choice, Flag, Id, Instant, Int, Many, One, Text } from '../platform/http'
import { ModuleReference } from '../gatherings'
import { rooms, type Room } from './discussion.policy'

const removers = ['author', 'facilitator', 'administrator'] as const
export type Remover = (typeof removers)[number]

export class RoomView {
  @Choice(rooms)
  room!: Room

  @Text({ max: 300, description: 'Who can read what is written here, in the reader’s language' })
  readers!: string

  @Flag({ description: 'Somebody else has written since I was last here; only I can see it' })
  hasNew!: boolean

  @Flag({ description: 'Whether I may write here right now' })
  mayWrite!: boolean
}

export class DiscussionView {
  @One(() => ModuleReference)
  module!: ModuleReference

  @Many(() => RoomView, { description: 'The rooms that I may read' })
  rooms!: RoomView[]
}

export class Discussions {
  @Many(() => DiscussionView, { description: 'Of the modules that are open to me' })
  items!: DiscussionView[]
}

export class PostAuthor {
  @Text({ max: 120, description: 'As it was when it was written; empty when the person’s data is gone' })
  name!: string

  @Text({ max: 160, nullable: true, description: 'The group that they wrote from; null for an instructor' })
  place!: string | null
}

export class PostRemoval {
  @Choice(removers)
  by!: Remover

  @Instant()
  at!: string

  @Text({ max: 500, nullable: true, description: 'Null when the author removed it' })
  reason!: string | null
}

export class PostRights {
  @Flag()
  edit!: boolean

  @Flag()
  remove!: boolean

  @Flag({ description: 'Removing it takes a reason' })
  reason!: boolean
}

export class ReplyView {
  @Id()
  id!: string

  @One(() => PostAuthor)
  author!: PostAuthor

  @Text({ max: 5000, description: 'Markdown: paragraphs, lists, **bold** and links; empty when removed' })
  text!: string

  @Int({ min: 1 })
  version!: number

  @Instant()
  writtenAt!: string

  @Instant({ nullable: true })
  editedAt!: string | null

  @One(() => PostRemoval, { nullable: true })
  removal!: PostRemoval | null

  @Flag()
  mine!: boolean

  @Flag({ description: 'Written by somebody else since I was last here; false on the first visit' })
  isNew!: boolean

  @One(() => PostRights)
  may!: PostRights
}

export class PostView extends ReplyView {
  @Many(() => ReplyView, { description: 'Oldest first' })
  replies!: ReplyView[]
}

export class PostText {
  @Text({ min: 1, max: 5000, pattern: /\S/ })
  text!: string
}

export class NewPost extends PostText {
  @Id({ optional: true, description: 'The post that is answered; a reply cannot be answered' })
  replyTo?: string
}

export class PostRemovalRequest {
  @Text({ max: 500, optional: true, description: 'Needed by who removes what somebody else wrote' })
  reason?: string
}

export class Reading {
  @Instant({ description: 'When the newest post was written that the reader has seen' })
  until!: string
}

export class PostVersion extends PostText {
  @Int({ min: 1 })
  version!: number

  @Instant()
  writtenAt!: string
}

export class PostVersions {
  @Many(() => PostVersion, { description: 'Newest first' })
  items!: PostVersion[]
}
