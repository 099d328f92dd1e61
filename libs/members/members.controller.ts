import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, IfMatch, PageQuery, tagged, type Page } from '../platform/http'
import { HistoryEvent } from './history/history.dto'
import { MembersHistory } from './history/history.service'
import { MemberChange, MemberEnding, MemberReplacement, MembersView, NewMember } from './member.dto'
import { MembersReplacement } from './replacing/replacement.service'
import { MembersService } from './members.service'

@Controller('groups/:id/members')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly replacement: MembersReplacement,
    private readonly history: MembersHistory,
  ) {}

  @Get()
  @Access('members.manage')
  @ApiOperation({ summary: 'Who is in the group, for those who carry it' })
  @Answers(MembersView)
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersView> {
    return tagged(reply, await this.members.list(actor, id))
  }

  @Get('history')
  @Access('members.manage')
  @ApiOperation({ summary: 'Who came, left, was replaced and held which role, newest first' })
  @AnswersPage(HistoryEvent)
  events(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<Page<HistoryEvent>> {
    return this.history.page(actor, id, query)
  }

  @Post()
  @Access('members.manage')
  @ApiOperation({ summary: 'Add a member; after the deadline only the administrator does' })
  @Answers(MembersView, { status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: NewMember,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersView> {
    return tagged(reply, await this.members.add(actor, id, version, request))
  }

  @Patch(':enrolmentId')
  @Access('members.manage')
  @ApiOperation({ summary: 'Change title or category; what stood before is in the history' })
  @Answers(MembersView)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('enrolmentId', IdPipe) enrolmentId: string,
    @IfMatch() version: string | null,
    @Body() request: MemberChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersView> {
    return tagged(reply, await this.members.change(actor, id, enrolmentId, version, request))
  }

  @Post(':enrolmentId/ending')
  @Access('members.manage')
  @ApiOperation({ summary: 'End a membership; what the person did with the group stays' })
  @Answers(MembersView, { status: 200 })
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('enrolmentId', IdPipe) enrolmentId: string,
    @IfMatch() version: string | null,
    @Body() request: MemberEnding,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersView> {
    return tagged(reply, await this.members.end(actor, id, enrolmentId, version, request))
  }

  @Post(':enrolmentId/replacement')
  @Access('members.manage')
  @ApiOperation({ summary: 'One leaves and another takes the place, in one action' })
  @Answers(MembersView, { status: 200 })
  async replace(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('enrolmentId', IdPipe) enrolmentId: string,
    @IfMatch() version: string | null,
    @Body() request: MemberReplacement,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersView> {
    return tagged(reply, await this.replacement.replace(actor, id, enrolmentId, version, request))
  }
}
