import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { PreviewQuery } from '../../learning'
import { PathView } from '../path.dto'
import { PreviewService } from './preview.service'

@Controller('programme-versions/:id/preview')
export class PreviewController {
  constructor(private readonly preview: PreviewService) {}

  @Get()
  @Access('programmes.author')
  @ApiOperation({ summary: 'The path of a version as somebody in a role would have it on a day' })
  @Answers(PathView)
  path(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PreviewQuery,
  ): Promise<PathView> {
    return this.preview.path(actor, id, query)
  }
}
