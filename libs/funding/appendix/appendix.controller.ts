import { PassThrough } from 'node:stream'
import { Controller, Get, Logger, Param, Query, Res } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { IdPipe } from '../../platform/http'
import { mediaTypes } from '../files/file-name'
import { AppendixQuery } from './appendix.dto'
import { AppendixService, type Appendix } from './appendix.service'

/** Each of them reads every row there is. */
const NOW_AND_THEN = { rateLimit: { max: 20, timeWindow: 60_000 } }
const FILE = { status: 200, description: 'The file', schema: { type: 'string', format: 'binary' } } as const

@Controller('grants')
export class AppendixController {
  private readonly log = new Logger('Appendix')

  constructor(private readonly appendix: AppendixService) {}

  @Get(':id/appendix.csv')
  @RouteConfig(NOW_AND_THEN)
  @Access('reports.make')
  @ApiOperation({ summary: 'The rows behind the figures of people, without names; not for publication' })
  @ApiProduces('text/csv')
  @ApiResponse(FILE)
  async csv(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: AppendixQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(reply, mediaTypes.csv, await this.appendix.csv(actor, id, query))
  }

  @Get(':id/appendix.xlsx')
  @RouteConfig(NOW_AND_THEN)
  @Access('reports.make')
  @ApiOperation({ summary: 'The same rows as a workbook; not for publication' })
  @ApiProduces(mediaTypes.xlsx)
  @ApiResponse(FILE)
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: AppendixQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(reply, mediaTypes.xlsx, await this.appendix.xlsx(actor, id, query))
  }

  /** What goes wrong half-way ends the connection, so that nobody takes a part for the whole. */
  private async send(reply: FastifyReply, type: string, { name, write }: Appendix): Promise<void> {
    const out = new PassThrough()
    write(out).catch((error: unknown) => {
      this.log.warn(`An appendix was not read to its end: ${String(error)}`)
      out.destroy(error instanceof Error ? error : undefined)
    })
    await reply
      .headers({
        'content-type': type,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'private, no-store',
      })
      .send(out)
  }
}
