import { Controller, Delete, Get, Param, Put } from '@nestjs/common'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { ActivitiesService } from './activities.service'
import { ActivityView, CompletionView } from './activity.dto'

@Controller('groups/:id/activities/:activityId')
export class ActivitiesController {
  constructor(private readonly activities: ActivitiesService) {}

  @Get()
  @Access('learning.read')
  @Answers(ActivityView)
  find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<ActivityView> {
    return this.activities.find(actor, id, activityId)
  }

  @Put('completion')
  @Access('learning.write')
  @Answers(CompletionView)
  complete(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<CompletionView> {
    return this.activities.complete(actor, id, activityId)
  }

  @Delete('completion')
  @Access('learning.write')
  @Answers(CompletionView)
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<CompletionView> {
    return this.activities.reopen(actor, id, activityId)
  }
}
