import { Controller, Get, Param, Res } from '@nestjs/common'
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, IdPipe } from '../platform/http'
import { OverviewView } from './overview.dto'
import { OverviewsService } from './overviews.service'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

@Controller('cohorts')
export class OverviewsController {
  constructor(private readonly overviews: OverviewsService) {}

  @Get(':id/overview')
  @Access('cohorts.read')
  @ApiOperation({ summary: 'How a cohort stands, county by county, and how it went month by month' })
  @Answers(OverviewView)
  find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OverviewView> {
    return this.overviews.find(actor, id)
  }

  @Get(':id/overview.xlsx')
  @Access('cohorts.read')
  @ApiOperation({ summary: 'The overview as a workbook, with a sheet of every group' })
  @ApiProduces(XLSX)
  @ApiResponse({ status: 200, description: 'The file', schema: { type: 'string', format: 'binary' } })
  async workbook(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, content } = await this.overviews.workbook(actor, id)
    await reply
      .headers({
        'content-type': XLSX,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`,
        'cache-control': 'private, no-store',
      })
      .send(content)
  }
}

function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
}
