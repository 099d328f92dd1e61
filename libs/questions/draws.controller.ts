import { Body, Controller, Param, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../platform/http'
import { DrawsService } from './draws.service'
import { DrawnView, DrawRequest } from './question.dto'

@Controller('programme-versions/:id/activities/:activityId/question')
export class DrawsController {
  constructor(private readonly draws: DrawsService) {}

  @Put()
  @Access('programmes.author')
  @ApiOperation({ summary: 'Give an activity of a draft a question of the bank' })
  @Answers(DrawnView)
  async draw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) versionId: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Body() { questionId }: DrawRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DrawnView> {
    return tagged(reply, await this.draws.draw(actor, { versionId, activityId }, version, questionId))
  }
}
