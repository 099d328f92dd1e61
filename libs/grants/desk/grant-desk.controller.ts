import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { Budget, Conditions, Financing, Goals, GrantFacts, GrantForm, Milestones } from './grant-form.dto'
import { GrantDesk } from './grant-desk.service'

@Controller('grants')
export class GrantDeskController {
  constructor(private readonly desk: GrantDesk) {}

  @Post()
  @Access('grants.write')
  @ApiOperation({ summary: 'Enter a grant, from the application on' })
  @Answers(GrantForm, { status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Body() facts: GrantFacts,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantForm> {
    const made = await this.desk.add(actor, facts)
    void reply.header('location', `/v1/grants/${made.id}`)
    return tagged(reply, made)
  }

  @Get(':id/form')
  @Access('grants.write')
  @ApiOperation({ summary: 'A grant as it is worked on, in every language' })
  @Answers(GrantForm)
  async form(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantForm> {
    return tagged(reply, await this.desk.form(actor, id))
  }

  @Put(':id')
  @Access('grants.write')
  @ApiOperation({ summary: 'Change what the grant is; another deadline reaches the reminders' })
  @Answers(GrantForm)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() facts: GrantFacts,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantForm> {
    return tagged(reply, await this.desk.change(actor, id, version, facts))
  }

  @Put(':id/conditions')
  @Access('grants.write')
  @ApiOperation({ summary: 'Say what the conditions are, and whether and how each is met' })
  @Answers(GrantForm)
  async conditions(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: Conditions,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantForm> {
    return tagged(reply, await this.desk.replace(actor, id, version, 'conditions', request))
  }

  @Put(':id/milestones')
  @Access('grants.write')
  @ApiOperation({ summary: 'Say what was planned, and when what is no gathering was held' })
  @Answers(GrantForm)
  async milestones(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: Milestones,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantForm> {
    return tagged(reply, await this.desk.replace(actor, id, version, 'milestones', request))
  }

  @Put(':id/goals')
  @Access('grants.write')
  @ApiOperation({ summary: 'Say what the goals are, and what was reached where nothing measures it' })
  @Answers(GrantForm)
  async goals(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: Goals,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantForm> {
    return tagged(reply, await this.desk.replace(actor, id, version, 'goals', request))
  }

  @Put(':id/budget')
  @Access('grants.write')
  @ApiOperation({ summary: 'Say what it costs, line by line' })
  @Answers(GrantForm)
  async budget(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: Budget,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantForm> {
    return tagged(reply, await this.desk.replace(actor, id, version, 'budget', request))
  }

  @Put(':id/financing')
  @Access('grants.write')
  @ApiOperation({ summary: 'Say who pays, and what an hour of own effort is worth' })
  @Answers(GrantForm)
  async financing(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: Financing,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GrantForm> {
    return tagged(reply, await this.desk.replace(actor, id, version, 'financing', request))
  }
}
