import { Controller, Get, Param, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, tagged, type Page } from '../platform/http'
import { GatheringsQuery, GatheringView } from './gathering.dto'
import { GatheringsService } from './gatherings.service'

@Controller('gatherings')
export class GatheringsController {
  constructor(private readonly gatherings: GatheringsService) {}

  @Get()
  @Access('signed-in')
  @AnswersPage(GatheringView)
  list(@CurrentActor() actor: Actor, @Query() query: GatheringsQuery): Promise<Page<GatheringView>> {
    return this.gatherings.list(actor, query)
  }

  @Get(':id')
  @Access('signed-in')
  @Answers(GatheringView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GatheringView> {
    return tagged(reply, await this.gatherings.find(actor, id))
  }
}
