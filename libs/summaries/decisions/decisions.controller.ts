import { Body, Controller, Delete, Param, Put } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch } from '../../platform/http'
import { DecisionsService } from './decisions.service'
import { DecisionCompletion, DecisionText, SummaryView } from '../summary.dto'

/** Each change answers the whole summary, because one change is seldom alone on the screen. */
@Controller('groups/:id/gatherings/:gatheringId/decisions/:decisionId')
export class DecisionsController {
  constructor(private readonly decisions: DecisionsService) {}

  @Put()
  @Access('summaries.write')
  @ApiOperation({ summary: 'Note a decision under an id of one’s own making, or change it' })
  @Answers(SummaryView)
  note(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) groupId: string,
    @Param('gatheringId', IdPipe) gatheringId: string,
    @Param('decisionId', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() words: DecisionText,
  ): Promise<SummaryView> {
    return this.decisions.note(actor, { groupId, gatheringId, id }, version, words)
  }

  @Delete()
  @Access('summaries.write')
  @Answers(SummaryView)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) groupId: string,
    @Param('gatheringId', IdPipe) gatheringId: string,
    @Param('decisionId', IdPipe) id: string,
    @IfMatch() version: string | null,
  ): Promise<SummaryView> {
    return this.decisions.remove(actor, { groupId, gatheringId, id }, version)
  }

  @Put('completion')
  @Access('learning.write')
  @ApiOperation({ summary: 'Say that a decision is done, or not after all' })
  @Answers(SummaryView)
  settle(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) groupId: string,
    @Param('gatheringId', IdPipe) gatheringId: string,
    @Param('decisionId', IdPipe) id: string,
    @Body() { done }: DecisionCompletion,
  ): Promise<SummaryView> {
    return this.decisions.settle(actor, { groupId, gatheringId, id }, done)
  }
}
