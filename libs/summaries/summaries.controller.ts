import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../platform/http'
import { OpenDecisions, SummaryText, SummaryView } from './summary.dto'
import { SummariesService } from './summaries.service'

@Controller('groups/:id')
export class SummariesController {
  constructor(private readonly summaries: SummariesService) {}

  @Get('decisions')
  @Access('learning.read')
  @ApiOperation({ summary: 'What the group decided at gatherings and has not done yet' })
  @Answers(OpenDecisions)
  open(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OpenDecisions> {
    return this.summaries.open(actor, id)
  }

  @Get('gatherings/:gatheringId/summary')
  @Access('learning.read')
  @ApiOperation({ summary: 'What the group decided, and its summary; read by the group alone' })
  @Answers(SummaryView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('gatheringId', IdPipe) gatheringId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryView> {
    return tagged(reply, await this.summaries.read(actor, id, gatheringId))
  }

  @Put('gatherings/:gatheringId/summary')
  @Access('summaries.write')
  @ApiOperation({ summary: 'Write the summary’s text; the group sees it at once, and is sent it on purpose' })
  @Answers(SummaryView)
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('gatheringId', IdPipe) gatheringId: string,
    @IfMatch() version: string | null,
    @Body() { text }: SummaryText,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SummaryView> {
    return tagged(reply, await this.summaries.write(actor, id, gatheringId, version, text))
  }
}
