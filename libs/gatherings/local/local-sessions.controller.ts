import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, tagged } from '../../platform/http'
import { PlannedGathering } from '../planning/planning.dto'
import { LocalSessionsView, NewLocalSession } from './local-session.dto'
import { LocalSessions } from './local-sessions.service'

@Controller('groups/:id/local-sessions')
export class LocalSessionsController {
  constructor(private readonly sessions: LocalSessions) {}

  @Get()
  @Access('gatherings.arrange')
  @ApiOperation({ summary: 'The local sessions of a group, for those who plan them' })
  @Answers(LocalSessionsView)
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LocalSessionsView> {
    return this.sessions.list(actor, id)
  }

  @Post()
  @Access('gatherings.arrange')
  @ApiOperation({ summary: 'Plan a local session of a group; nobody is told of it until it is called' })
  @Answers(PlannedGathering, { status: 201 })
  async draft(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: NewLocalSession,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedGathering> {
    return tagged(reply, await this.sessions.draft(actor, id, request))
  }
}
