import { Body, Controller, Delete, Get, Param, Put, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { DraftText, DraftView } from './draft.dto'
import { DraftsService } from './drafts.service'

/** Whoever left every group still reads and removes what they had typed, so those routes ask for no role. */
@Controller('groups/:id/activities/:activityId/draft')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Get()
  @Access('signed-in')
  @Answers(DraftView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    return tagged(reply, await this.drafts.find(actor, id, activityId))
  }

  @Put()
  @Access('learning.write')
  @Answers(DraftView)
  async keep(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Body() request: DraftText,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    return tagged(reply, await this.drafts.keep(actor, id, activityId, version, request))
  }

  @Delete()
  @Access('signed-in')
  @Answers(null)
  discard(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
  ): Promise<void> {
    return this.drafts.discard(actor, id, activityId, version)
  }
}
