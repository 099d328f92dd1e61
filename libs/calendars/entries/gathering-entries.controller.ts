import { Controller, Get, Param, Res } from '@nestjs/common'
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { IdPipe } from '../../platform/http'
import { GatheringEntries } from './gathering-entries.service'

@Controller('gatherings/:id/calendar-entry')
export class GatheringEntriesController {
  constructor(private readonly entries: GatheringEntries) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ summary: 'The gathering as a file for my calendar' })
  @ApiProduces('text/calendar')
  @ApiResponse({ status: 200, description: 'iCalendar (RFC 5545)', schema: { type: 'string' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.entries.file(actor, id)
    await reply
      .headers({
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="samling.ics"',
      })
      .send(text)
  }
}
