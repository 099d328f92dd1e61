import { Controller, Delete, Get, Headers, Param, Post, Res } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'
import { ApiHeader, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, etag } from '../../platform/http'
import { CalendarFeedView } from './feed.dto'
import { CalendarFeeds } from './feed.service'

/** Services fetch many people's calendars from one address, so what is counted is the calendar and not who fetches. */
const OFTEN = {
  rateLimit: {
    max: 30,
    timeWindow: 60_000,
    keyGenerator: ({ params }: FastifyRequest) => String((params as { file?: string }).file),
  },
}
/** Subscribers ask again after a quarter of an hour at the earliest. */
const FRESH_SECONDS = 900

@Controller()
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get('calendar-feeds/:file')
  @RouteConfig(OFTEN)
  @Access('public')
  @ApiOperation({ summary: 'A person’s calendar by its secret address, `<token>.ics`' })
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'The version that the subscriber has' })
  @ApiProduces('text/calendar')
  @ApiResponse({ status: 200, description: 'iCalendar (RFC 5545)', schema: { type: 'string' } })
  @ApiResponse({ status: 304, description: 'Nothing has changed' })
  async fetch(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, text } = await this.feeds.fetch(file, versionIn(known))
    void reply.headers({ etag: etag(version), 'cache-control': `private, max-age=${FRESH_SECONDS}` })
    if (text === null) return void (await reply.status(304).send())
    await reply.type('text/calendar; charset=utf-8').send(text)
  }

  @Get('me/calendar-feed')
  @Access('signed-in')
  @ApiOperation({ summary: 'My calendar’s secret address, if I have one' })
  @Answers(CalendarFeedView)
  own(@CurrentActor() actor: Actor): Promise<CalendarFeedView> {
    return this.feeds.own(actor)
  }

  @Post('me/calendar-feed')
  @Access('signed-in')
  @ApiOperation({ summary: 'Make an address for my calendar; the one before it stops' })
  @Answers(CalendarFeedView, { status: 201 })
  renew(@CurrentActor() actor: Actor): Promise<CalendarFeedView> {
    return this.feeds.renew(actor)
  }

  @Delete('me/calendar-feed')
  @Access('signed-in')
  @ApiOperation({ summary: 'Stop my calendar’s address' })
  @Answers(null)
  stop(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.stop(actor)
  }
}

/** The first of ours that the subscriber names; a cache on the way may have made it a weak one. */
function versionIn(header: string | undefined): string | null {
  return /(?:W\/)?"([0-9a-f]{32})"/.exec(header ?? '')?.[1] ?? null
}
