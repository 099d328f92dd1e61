import { Controller, Get, Param, Query } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { FigureTrace, TraceRows, TraceRowsQuery } from './trace.dto'
import { TracesService } from './traces.service'

@Controller('reports/:id/figures')
export class TracesController {
  constructor(private readonly traces: TracesService) {}

  @Get(':key')
  @Access('reports.read')
  @ApiOperation({ summary: 'A figure of a report: what it means, and what changed since the version before' })
  @Answers(FigureTrace)
  find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('key') key: string,
  ): Promise<FigureTrace> {
    return this.traces.find(actor, id, key)
  }

  @Get(':key/rows')
  @Access('reports.read')
  @ApiOperation({ summary: 'The rows behind a figure, as far as you may see them; people without names' })
  @Answers(TraceRows)
  rows(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('key') key: string,
    @Query() query: TraceRowsQuery,
  ): Promise<TraceRows> {
    return this.traces.rows(actor, id, key, query)
  }
}
