import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { BackToStandard, RuleChange, RulesView, RuleView } from './rule.dto'
import { RulesDifference, RulesDifferenceQuery } from './rules-difference'
import { VersionRules } from './version-rules.service'

@Controller('programme-versions/:id/reminder-rules')
export class VersionRulesController {
  constructor(private readonly rules: VersionRules) {}

  @Get()
  @Access('reminders.read')
  @ApiOperation({ summary: 'Which reminders a version of the programme brings' })
  @Answers(RulesView)
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<RulesView> {
    return this.rules.list(actor, id)
  }

  @Get('difference')
  @Access('programmes.author')
  @ApiOperation({ summary: 'What a version changes in the reminders of its programme' })
  @Answers(RulesDifference)
  difference(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: RulesDifferenceQuery,
  ): Promise<RulesDifference> {
    return this.rules.difference(actor, id, query)
  }

  @Get(':key')
  @Access('reminders.read')
  @Answers(RuleView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RuleView> {
    return tagged(reply, await this.rules.find(actor, id, key))
  }

  @Put(':key')
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'A rule of the draft’s own, for its cohorts and those of later versions' })
  @Answers(RuleView)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('key') key: string,
    @IfMatch() version: string | null,
    @Body() request: RuleChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RuleView> {
    return tagged(reply, await this.rules.change(actor, id, key, version, request))
  }

  @Post(':key/standard')
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Follow the version before again' })
  @Answers(RuleView)
  async backToStandard(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('key') key: string,
    @IfMatch() version: string | null,
    @Body() { reason }: BackToStandard,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RuleView> {
    return tagged(reply, await this.rules.backToStandard(actor, id, key, version, reason))
  }
}
