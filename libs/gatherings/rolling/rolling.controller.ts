import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { CohortSetupView } from '../../cohorts'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, tagged } from '../../platform/http'
import { NewCohort, RollForwardQuery, RollForwardView } from './rolling.dto'
import { Rolling } from './rolling.service'

@Controller('cohorts')
export class RollingController {
  constructor(private readonly rolling: Rolling) {}

  @Get(':id/roll-forward')
  @Access('cohorts.manage')
  @ApiOperation({
    summary: 'What a cohort made from this one would be like: same weekdays, whole weeks later',
  })
  @Answers(RollForwardView)
  proposal(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: RollForwardQuery,
  ): Promise<RollForwardView> {
    return this.rolling.proposal(actor, id, query)
  }

  @Post()
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Make a cohort with its batches, drafts of gatherings and invited groups' })
  @Answers(CohortSetupView, { status: 201 })
  async create(
    @CurrentActor() actor: Actor,
    @Body() request: NewCohort,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CohortSetupView> {
    const made = await this.rolling.create(actor, request)
    void reply.header('location', `/v1/cohorts/${made.id}`)
    return tagged(reply, made)
  }
}
