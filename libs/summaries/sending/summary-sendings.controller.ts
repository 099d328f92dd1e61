import { Controller, Get, Param, Post, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { SummaryPreview, SummaryView } from '../summary.dto'
import { SummarySendings } from './summary-sendings.service'

@Controller('groups/:id/gatherings/:gatheringId/summary')
export class SummarySendingsController {
  constructor(private readonly sendings: SummarySendings) {}

  @Get('letters')
  @Access('summaries.write')
  @ApiOperation({ summary: 'The mail to the group as it would go now, in each language that somebody has' })
  @Answers(SummaryPreview)
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('gatheringId', IdPipe) gatheringId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryPreview> {
    return tagged(reply, await this.sendings.preview(actor, id, gatheringId))
  }

  @Post('sendings')
  @Access('summaries.write')
  @ApiOperation({
    summary: 'Send it to everybody in the group; If-Match is that of the letters that were looked at',
  })
  @Answers(SummaryView, { status: 201 })
  send(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('gatheringId', IdPipe) gatheringId: string,
    @IfMatch() version: string | null,
  ): Promise<SummaryView> {
    return this.sendings.send(actor, id, gatheringId, version)
  }
}
