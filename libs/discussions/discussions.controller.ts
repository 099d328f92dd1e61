import { Body, Controller, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common'
import { ApiHeader, ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, IfMatch, PageQuery, tagged, type Page } from '../platform/http'
import {
  DiscussionView,
  Discussions,
  NewPost,
  PostRemovalRequest,
  PostText,
  PostVersions,
  PostView,
  Reading,
} from './discussion.dto'
import { DiscussionWriting } from './posts/discussion-writing.service'
import { DiscussionsService } from './discussions.service'
import { InRoom, type RoomPath } from './rooms/room-path'

@Controller('groups/:id')
export class DiscussionsController {
  constructor(
    private readonly discussions: DiscussionsService,
    private readonly writing: DiscussionWriting,
  ) {}

  @Get('discussions')
  @Access('learning.read')
  @ApiOperation({
    summary: 'The discussions of the modules that are open, and whether something is new to me',
  })
  @Answers(Discussions)
  all(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<Discussions> {
    return this.discussions.all(actor, id)
  }

  @Get('modules/:number/discussion')
  @Access('learning.read')
  @ApiOperation({ summary: 'A module’s rooms: who reads them, and whether I may write' })
  @Answers(DiscussionView)
  find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('number') number: string,
  ): Promise<DiscussionView> {
    return this.discussions.find(actor, id, number)
  }

  @Get('modules/:number/discussion/:room/posts')
  @Access('learning.read')
  @ApiOperation({ summary: 'What is said in a room (group or cohort), newest first, each with its replies' })
  @AnswersPage(PostView)
  posts(
    @CurrentActor() actor: Actor,
    @InRoom() path: RoomPath,
    @Query() query: PageQuery,
  ): Promise<Page<PostView>> {
    return this.discussions.posts(actor, path, query)
  }

  @Post('modules/:number/discussion/:room/posts')
  @Access('discussions.write')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'One key for one post' })
  @Answers(PostView, { status: 201 })
  async post(
    @CurrentActor() actor: Actor,
    @InRoom() path: RoomPath,
    @Body() request: NewPost,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostView> {
    return tagged(reply, await this.writing.post(actor, path, request, key))
  }

  @Put('modules/:number/discussion/:room/posts/:postId')
  @Access('discussions.write')
  @Answers(PostView)
  async edit(
    @CurrentActor() actor: Actor,
    @InRoom() path: RoomPath,
    @Param('postId', IdPipe) postId: string,
    @IfMatch() version: string | null,
    @Body() { text }: PostText,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostView> {
    return tagged(reply, await this.writing.edit(actor, path, postId, version, text))
  }

  @Post('modules/:number/discussion/:room/posts/:postId/removal')
  @Access('discussions.remove')
  @ApiOperation({
    summary: 'Remove one’s own post, or with a reason one that was written in a room that one looks after',
  })
  @Answers(PostView)
  async remove(
    @CurrentActor() actor: Actor,
    @InRoom() path: RoomPath,
    @Param('postId', IdPipe) postId: string,
    @IfMatch() version: string | null,
    @Body() { reason }: PostRemovalRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostView> {
    return tagged(reply, await this.writing.remove(actor, path, postId, version, reason))
  }

  @Get('modules/:number/discussion/:room/posts/:postId/versions')
  @Access('learning.read')
  @Answers(PostVersions)
  versions(
    @CurrentActor() actor: Actor,
    @InRoom() path: RoomPath,
    @Param('postId', IdPipe) postId: string,
  ): Promise<PostVersions> {
    return this.discussions.versions(actor, path, postId)
  }

  @Put('modules/:number/discussion/:room/reading')
  @Access('learning.read')
  @ApiOperation({ summary: 'Remember, for me alone, how far I have read' })
  @Answers(null)
  read(@CurrentActor() actor: Actor, @InRoom() path: RoomPath, @Body() reading: Reading): Promise<void> {
    return this.discussions.read(actor, path, reading)
  }
}
