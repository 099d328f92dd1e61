import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch } from '../../platform/http'
import { CommentsView, CommentText, CommentView } from './comment.dto'
import { CommentsService } from './comments.service'

@Controller('groups/:id/activities/:activityId/submission/comments')
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Get()
  @Access('learning.read')
  @Answers(CommentsView)
  list(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<CommentsView> {
    return this.comments.list(actor, id, activityId)
  }

  @Post()
  @Access('learning.comment')
  @Answers(CommentView, { status: 201 })
  write(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() { text }: CommentText,
  ): Promise<CommentView> {
    return this.comments.write(actor, id, activityId, text)
  }

  @Patch(':commentId')
  @Access('learning.comment')
  @Answers(CommentView)
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) groupId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Param('commentId', IdPipe) commentId: string,
    @IfMatch() version: string | null,
    @Body() { text }: CommentText,
  ): Promise<CommentView> {
    return this.comments.edit(actor, { groupId, activityId, commentId }, version, text)
  }

  @Delete(':commentId')
  @Access('learning.comment')
  @Answers(CommentView)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) groupId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Param('commentId', IdPipe) commentId: string,
    @IfMatch() version: string | null,
  ): Promise<CommentView> {
    return this.comments.remove(actor, { groupId, activityId, commentId }, version)
  }
}
