import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { CohortSetupView } from '../../cohorts'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { MoveQuery, VersionMoveRequest, VersionMoveView } from './version-move.dto'
import { VersionMove } from './version-move.service'

@Controller('cohorts/:id/version-move')
export class VersionMoveController {
  constructor(private readonly moves: VersionMove) {}

  @Get()
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'What moving the cohort to a newer version would lead to, group by group' })
  @Answers(VersionMoveView)
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { version }: MoveQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VersionMoveView> {
    return tagged(reply, await this.moves.preview(actor, id, version))
  }

  @Post()
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Move the cohort; everything that was done stays' })
  @Answers(CohortSetupView)
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: VersionMoveRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CohortSetupView> {
    return tagged(reply, await this.moves.move(actor, id, version, request))
  }
}
