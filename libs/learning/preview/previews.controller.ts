import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { ActivityView } from '../activities/activity.dto'
import { PreviewDatesQuery, PreviewDatesView, PreviewQuery } from './preview.dto'
import { PreviewsService } from './previews.service'

@Controller('programme-versions/:id/preview')
export class PreviewsController {
  constructor(private readonly previews: PreviewsService) {}

  @Get('dates')
  @Access('programmes.author')
  @ApiOperation({ summary: 'The batches whose dates a version can be looked at with' })
  @Answers(PreviewDatesView)
  dates(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() _query: PreviewDatesQuery,
  ): Promise<PreviewDatesView> {
    return this.previews.dates(actor, id)
  }

  @Get('activities/:activityId')
  @Access('programmes.author')
  @ApiOperation({ summary: 'An activity as somebody in a role would read it on a day' })
  @Answers(ActivityView)
  activity(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @Query() query: PreviewQuery,
  ): Promise<ActivityView> {
    return this.previews.activity(actor, id, activityId, query)
  }
}
