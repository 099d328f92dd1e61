import { Body, Controller, Delete, Param, Post, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { ActivityPlace, ActivityRequest, NewActivity, OrderView } from './draft.dto'
import { DraftActivities } from './draft-activities.service'
import { AuthoredActivity } from '../authoring/version.dto'

@Controller('programme-versions/:id')
export class DraftActivitiesController {
  constructor(private readonly activities: DraftActivities) {}

  @Post('modules/:moduleId/activities')
  @Access('programmes.author')
  @ApiOperation({ summary: 'A new activity, last in a step of the module' })
  @Answers(AuthoredActivity, { status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('moduleId', IdPipe) moduleId: string,
    @Body() request: NewActivity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuthoredActivity> {
    return tagged(reply, await this.activities.add(actor, id, moduleId, request))
  }

  @Put('activities/:activityId')
  @Access('programmes.author')
  @Answers(AuthoredActivity)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Body() request: ActivityRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuthoredActivity> {
    return tagged(reply, await this.activities.change(actor, id, activityId, version, request))
  }

  @Put('activities/:activityId/place')
  @Access('programmes.author')
  @ApiOperation({ summary: 'To another place; If-Match is the version of the draft, whose order was seen' })
  @Answers(OrderView)
  async place(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Body() request: ActivityPlace,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderView> {
    return tagged(reply, await this.activities.place(actor, id, activityId, version, request))
  }

  @Delete('activities/:activityId')
  @Access('programmes.author')
  @ApiOperation({ summary: 'Takes the activity out of the draft' })
  @Answers(null)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
  ): Promise<void> {
    return this.activities.remove(actor, id, activityId, version)
  }
}
