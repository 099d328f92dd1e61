import { Body, Controller, Delete, Get, Param, Patch, Post, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import {
  CatchUp,
  GatheringCancellation,
  GatheringChange,
  GatheringMove,
  GatheringPlan,
  NewGathering,
  PlannedGathering,
} from './planning.dto'
import { GatheringCatchUps } from './gathering-catch-ups.service'
import { GatheringPlanning } from './gathering-planning.service'

@Controller()
export class PlanningController {
  constructor(
    private readonly planning: GatheringPlanning,
    private readonly catchUps: GatheringCatchUps,
  ) {}

  @Get('cohorts/:id/gatherings')
  @Access('gatherings.plan')
  @Answers(GatheringPlan)
  plan(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<GatheringPlan> {
    return this.planning.plan(actor, id)
  }

  @Post('cohorts/:id/gatherings')
  @Access('gatherings.plan')
  @Answers(PlannedGathering, { status: 201 })
  async draft(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: NewGathering,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedGathering> {
    return tagged(reply, await this.planning.draft(actor, id, request))
  }

  @Patch('gatherings/:id')
  @Access('gatherings.arrange')
  @Answers(PlannedGathering)
  async rearrange(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() change: GatheringChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedGathering> {
    return tagged(reply, await this.planning.rearrange(actor, id, version, change))
  }

  @Delete('gatherings/:id')
  @Access('gatherings.arrange')
  @Answers(null)
  async discard(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
  ): Promise<void> {
    await this.planning.discard(actor, id, version)
  }

  @Post('gatherings/:id/call')
  @Access('gatherings.arrange')
  @Answers(PlannedGathering)
  async call(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedGathering> {
    return tagged(reply, await this.planning.call(actor, id, version))
  }

  @Post('gatherings/:id/move')
  @Access('gatherings.arrange')
  @Answers(PlannedGathering, { status: 201, description: 'The new gathering' })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: GatheringMove,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedGathering> {
    return tagged(reply, await this.planning.move(actor, id, version, request))
  }

  @Post('gatherings/:id/cancellation')
  @Access('gatherings.arrange')
  @Answers(PlannedGathering)
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() { reason }: GatheringCancellation,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedGathering> {
    return tagged(reply, await this.planning.cancel(actor, id, version, reason))
  }

  @Post('gatherings/:id/groups')
  @Access('gatherings.plan')
  @Answers(PlannedGathering, { status: 201 })
  async catchUp(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { groupId }: CatchUp,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedGathering> {
    return tagged(reply, await this.catchUps.add(actor, id, groupId))
  }

  @Delete('gatherings/:id/groups/:groupId')
  @Access('gatherings.plan')
  @Answers(null)
  async noCatchUp(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('groupId', IdPipe) groupId: string,
  ): Promise<void> {
    await this.catchUps.remove(actor, id, groupId)
  }
}
