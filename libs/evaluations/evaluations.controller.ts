import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, IdPipe } from '../platform/http'
import { EvaluationAnswers, GatheringEvaluation, GroupEvaluation, OpenEvaluations } from './evaluation.dto'
import { EvaluationsService } from './evaluations.service'

@Controller()
export class EvaluationsController {
  constructor(private readonly evaluations: EvaluationsService) {}

  @Get('groups/:id/evaluations')
  @Access('learning.read')
  @ApiOperation({ summary: 'The gatherings that I am asked about and have not answered' })
  @Answers(OpenEvaluations)
  open(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OpenEvaluations> {
    return this.evaluations.open(actor, id)
  }

  @Get('groups/:id/gatherings/:gatheringId/evaluation')
  @Access('learning.read')
  @ApiOperation({
    summary: 'The questions, whether I am asked, and what the group thought, from five answers',
  })
  @Answers(GroupEvaluation)
  ofGroup(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('gatheringId', IdPipe) gatheringId: string,
  ): Promise<GroupEvaluation> {
    return this.evaluations.ofGroup(actor, id, gatheringId)
  }

  @Post('groups/:id/gatherings/:gatheringId/evaluation/answers')
  @Access('learning.write')
  @ApiOperation({ summary: 'Answer once; it is counted, and nobody can tell whose it was' })
  @Answers(GroupEvaluation, { status: 201 })
  answer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('gatheringId', IdPipe) gatheringId: string,
    @Body() request: EvaluationAnswers,
  ): Promise<GroupEvaluation> {
    return this.evaluations.answer(actor, id, gatheringId, request)
  }

  @Get('gatherings/:id/evaluation')
  @Access('gatherings.plan')
  @ApiOperation({ summary: 'What all groups together thought; never one group’s own' })
  @Answers(GatheringEvaluation)
  ofGathering(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<GatheringEvaluation> {
    return this.evaluations.ofGathering(actor, id)
  }
}
