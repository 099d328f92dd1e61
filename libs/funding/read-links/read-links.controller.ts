import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'
import { ApiOperation, ApiParam, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { attachment, mediaTypes, plainMediaTypes } from '../files/file-name'
import { FormatPipe } from '../files/format.pipe'
import { reportFormats, type ReportFormat } from '../grant-words'
import { MadeReadLink, NewReadLink, ReadLink, ReadLinkList, SharedReport } from './read-link.dto'
import { ReadLinksService } from './read-links.service'
import { SharedReports } from './shared-reports.service'

/** From one address: links cannot be guessed, and need not be tried. */
const SELDOM = { rateLimit: { max: 60, timeWindow: 60_000 } }
const BYTES = { schema: { type: 'string', format: 'binary' } } as const

@Controller()
export class ReadLinksController {
  constructor(
    private readonly links: ReadLinksService,
    private readonly shared: SharedReports,
  ) {}

  @Get('reports/:id/links')
  @Access('reports.share')
  @ApiOperation({ summary: 'Links by which a report is read without an account, newest first' })
  @Answers(ReadLinkList)
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReadLinkList> {
    return this.links.list(actor, id)
  }

  @Post('reports/:id/links')
  @Access('reports.share')
  @ApiOperation({ summary: 'Make a link for the funder; its address is answered this once' })
  @Answers(MadeReadLink, { status: 201 })
  make(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { days }: NewReadLink,
  ): Promise<MadeReadLink> {
    return this.links.make(actor, id, days)
  }

  @Post('report-links/:id/revocation')
  @Access('reports.share')
  @ApiOperation({ summary: 'Stop a link at once' })
  @Answers(ReadLink)
  revoke(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReadLink> {
    return this.links.revoke(actor, id)
  }

  @Get('shared-reports/:token')
  @RouteConfig(SELDOM)
  @Access('public')
  @ApiOperation({ summary: 'The report that a link shows' })
  @Answers(SharedReport)
  open(@Param('token') token: string): Promise<SharedReport> {
    return this.shared.open(token)
  }

  @Get('shared-reports/:token/files/:format')
  @RouteConfig(SELDOM)
  @Access('public')
  @ApiOperation({ summary: 'A file of the report that a link shows' })
  @ApiParam({ name: 'format', enum: reportFormats })
  @ApiProduces(...plainMediaTypes)
  @ApiResponse({ status: 200, description: 'The file', ...BYTES })
  async file(
    @Param('token') token: string,
    @Param('format', FormatPipe) format: ReportFormat,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.shared.file(token, format)
    void reply.headers({
      'content-type': mediaTypes[format],
      'content-disposition': attachment({ ...file, format }),
    })
    await reply.send(file.content)
  }
}
