import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { DifferenceQuery, ReportDifference } from './difference.dto'
import { DifferencesService } from './differences.service'

@Controller('reports/:id/differences')
export class DifferencesController {
  constructor(private readonly differences: DifferencesService) {}

  @Get()
  @Access('reports.read')
  @ApiOperation({ summary: 'What differs between a version of a report and another, or today' })
  @Answers(ReportDifference)
  between(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: DifferenceQuery,
  ): Promise<ReportDifference> {
    return this.differences.between(actor, id, query.with)
  }
}
