import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common'
import { ApiHeader, ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, PageQuery, type Page } from '../platform/http'
import { GrantDetail, GrantView } from './grant.dto'
import { GrantsService } from './grants.service'
import { NewReport, ReportView } from './reports/report.dto'
import { ReportsService } from './reports/reports.service'

@Controller('grants')
export class GrantsController {
  constructor(
    private readonly grants: GrantsService,
    private readonly reports: ReportsService,
  ) {}

  @Get()
  @Access('grants.read')
  @ApiOperation({ summary: 'Grants, the newest period first' })
  @AnswersPage(GrantView)
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<GrantView>> {
    return this.grants.list(actor, query)
  }

  @Get(':id')
  @Access('grants.read')
  @ApiOperation({ summary: 'A grant with its budget, financing, goals, reports and checks' })
  @Answers(GrantDetail)
  find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<GrantDetail> {
    return this.grants.find(actor, id)
  }

  @Post(':id/reports')
  @Access('reports.make')
  @ApiOperation({ summary: 'Begin the draft of a report' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'One key for one wish' })
  @Answers(ReportView, { status: 201 })
  async beginReport(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: NewReport,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    const report = await this.reports.draft(actor, id, request, key)
    void reply.header('location', `/v1/reports/${report.id}`)
    return report
  }
}
