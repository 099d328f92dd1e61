import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Res } from '@nestjs/common'
import { ApiHeader, ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { GrantHours, GroupHours, HoursEntry, NewHours } from './hours.dto'
import { Hours } from './hours.service'

@Controller()
export class HoursController {
  constructor(private readonly hours: Hours) {}

  @Get('groups/:id/hours')
  @Access('hours.note')
  @ApiOperation({ summary: 'Hours that were put into the group, and the grants they can be entered on' })
  @Answers(GroupHours)
  ofGroup(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<GroupHours> {
    return this.hours.ofGroup(actor, id)
  }

  @Post('groups/:id/hours')
  @Access('hours.note')
  @ApiOperation({ summary: 'Enter hours' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'One key for one wish' })
  @Answers(HoursEntry, { status: 201 })
  async enter(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() entry: NewHours,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HoursEntry> {
    return tagged(reply, await this.hours.enter(actor, id, entry, key?.slice(0, 200) || null))
  }

  @Put('hours/:id')
  @Access('hours.note')
  @ApiOperation({ summary: 'Correct hours that no report has told of' })
  @Answers(HoursEntry)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() entry: NewHours,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HoursEntry> {
    return tagged(reply, await this.hours.change(actor, id, version, entry))
  }

  @Delete('hours/:id')
  @Access('hours.note')
  @ApiOperation({ summary: 'Take hours away that no report has told of' })
  @Answers(null)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
  ): Promise<void> {
    return this.hours.remove(actor, id, version)
  }

  @Get('grants/:id/hours')
  @Access('grants.write')
  @ApiOperation({ summary: 'Hours and their value by municipality' })
  @Answers(GrantHours)
  ofGrant(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<GrantHours> {
    return this.hours.ofGrant(actor, id)
  }
}
