import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { ContributionRule, ContributionState, ContributionsView, InhabitantsFigure } from './contribution.dto'
import { Contributions } from './contributions.service'

@Controller()
export class ContributionsController {
  constructor(private readonly contributions: Contributions) {}

  @Get('grants/:id/contributions')
  @Access('grants.write')
  @ApiOperation({ summary: 'What each municipality contributes, by the rule and as agreed' })
  @Answers(ContributionsView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContributionsView> {
    return tagged(reply, await this.contributions.find(actor, id))
  }

  @Put('grants/:id/contributions')
  @Access('grants.write')
  @ApiOperation({ summary: 'Say how contributions are worked out, and as of which day' })
  @Answers(ContributionsView)
  async setRule(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() rule: ContributionRule,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContributionsView> {
    return tagged(reply, await this.contributions.setRule(actor, id, version, rule))
  }

  @Post('grants/:id/contributions/agreement')
  @Access('grants.write')
  @ApiOperation({ summary: 'Freeze the contributions as they are worked out today' })
  @Answers(ContributionsView)
  async agree(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContributionsView> {
    return tagged(reply, await this.contributions.agree(actor, id, version))
  }

  @Put('grants/:id/contributions/:organisation')
  @Access('grants.write')
  @ApiOperation({ summary: 'Say when a contribution was asked for and paid, and from where' })
  @Answers(ContributionsView)
  async setState(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('organisation', IdPipe) organisation: string,
    @IfMatch() version: string | null,
    @Body() state: ContributionState,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContributionsView> {
    return tagged(reply, await this.contributions.setState(actor, id, version, organisation, state))
  } // prettier-ignore

  @Put('organisations/:id/inhabitants')
  @Access('grants.write')
  @ApiOperation({ summary: 'Say how many live in a municipality in a year, and where the figure is from' })
  @Answers(null)
  keepInhabitants(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() figure: InhabitantsFigure,
  ): Promise<void> {
    return this.contributions.keepInhabitants(actor, id, figure)
  }
}
