import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common'
import { ApiOperation, ApiParam, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, AnswersPage, etag, IdPipe, type Page } from '../../platform/http'
import { reportFormats, type ReportFormat } from '../grant-words'
import { attachment, mediaTypes, plainMediaTypes } from '../files/file-name'
import { FormatPipe } from '../files/format.pipe'
import { ReportEvents } from './report-events'
import { ReportLine, ReportsQuery, ReportView } from './report.dto'
import { ReportsService } from './reports.service'

const BYTES = { schema: { type: 'string', format: 'binary' } } as const

@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly events: ReportEvents,
  ) {}

  @Get()
  @Access('reports.read')
  @ApiOperation({ summary: 'Reports to funders that you may read, newest first, and what each waits for' })
  @AnswersPage(ReportLine)
  list(@CurrentActor() actor: Actor, @Query() query: ReportsQuery): Promise<Page<ReportLine>> {
    return this.reports.list(actor, query)
  }

  @Get(':id')
  @Access('reports.read')
  @ApiOperation({ summary: 'A report: how far it has come, and what it says when it is ready' })
  @Answers(ReportView)
  find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReportView> {
    return this.reports.find(actor, id)
  }

  @Get(':id/files/:format')
  @Access('reports.read')
  @ApiOperation({ summary: 'A file of a report; its entity tag is the checksum that the report names' })
  @ApiParam({ name: 'format', enum: reportFormats })
  @ApiProduces(...plainMediaTypes)
  @ApiResponse({ status: 200, description: 'The file', ...BYTES })
  @ApiResponse({ status: 304, description: 'The file is the one that you have' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('format', FormatPipe) format: ReportFormat,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.reports.file(actor, id, format)
    const tag = etag(file.sha256)
    void reply.headers({ etag: tag, 'cache-control': 'private, no-cache' })
    if (request.headers['if-none-match'] === tag) return void (await reply.status(304).send())
    void reply.headers({
      'content-type': mediaTypes[format],
      'content-disposition': attachment({ ...file, format }),
    })
    await reply.send(file.content)
  }

  @Get(':id/events')
  @Access('reports.read')
  @ApiOperation({ summary: 'How far a report has come, as server-sent events until it is ready' })
  @ApiProduces('text/event-stream')
  @ApiResponse({
    status: 200,
    description: 'Events named `progress`; `id` counts them',
    schema: { type: 'string' },
  })
  @ApiResponse({ status: 204, description: 'You have seen the end' })
  progress(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.events.stream(actor, id, request, reply)
  }
}
