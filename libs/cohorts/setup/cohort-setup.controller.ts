import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { CohortChange, CohortSetupView, CohortStep, PublishedVersions } from './cohort-setup.dto'
import { CohortSetup } from './cohort-setup.service'

@Controller()
export class CohortSetupController {
  constructor(private readonly setup: CohortSetup) {}

  @Get('published-versions')
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Published versions of programmes, from which a cohort can be made' })
  @Answers(PublishedVersions)
  versions(@CurrentActor() actor: Actor): Promise<PublishedVersions> {
    return this.setup.publishedVersions(actor)
  }

  @Get('cohorts/:id/setup')
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'A cohort with its batches and groups, and what is missing for the next state' })
  @Answers(CohortSetupView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CohortSetupView> {
    return tagged(reply, await this.setup.find(actor, id))
  }

  @Patch('cohorts/:id')
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Change the name, the period or the enrolment deadline' })
  @Answers(CohortSetupView)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: CohortChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CohortSetupView> {
    return tagged(reply, await this.setup.change(actor, id, version, request))
  }

  @Post('cohorts/:id/state')
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'One step on, or one back with a reason' })
  @Answers(CohortSetupView)
  async step(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: CohortStep,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CohortSetupView> {
    return tagged(reply, await this.setup.step(actor, id, version, request))
  }
}
