import { Controller, Get, Param, Post, Res } from '@nestjs/common'
import { ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { MailStops } from './mail-stops.service'
import { askPage, donePage, unknownPage } from './stop-page'

const HTML = 'text/html; charset=utf-8'
const page = {
  status: 200,
  description: 'A page for people',
  content: { 'text/html': { schema: { type: 'string' } } },
} as const

/**
 * The address in each mail that can be stopped: a page that asks, and a POST that stops at once (RFC 8058). The second
 * address stands in reminders that were sent before every mail went through one table; they can be opened for years.
 */
@Controller(['unsubscriptions', 'reminders/unsubscriptions'])
export class MailStopsController {
  constructor(private readonly stops: MailStops) {}

  @Get(':token')
  @Access('public')
  @ApiProduces('text/html')
  @ApiResponse(page)
  async ask(
    @Param('token') token: string,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.stops.look(token)
    await answer(reply, found ? askPage(found.language, found.stops) : null, actor)
  }

  @Post(':token')
  @Access('public')
  @ApiProduces('text/html')
  @ApiResponse(page)
  async stop(
    @Param('token') token: string,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.stops.stop(token)
    await answer(reply, found ? donePage(found.language, found.stops) : null, actor)
  }
}

async function answer(reply: FastifyReply, html: string | null, { language }: Actor): Promise<void> {
  await reply
    .status(html === null ? 404 : 200)
    .type(HTML)
    .send(html ?? unknownPage(language))
}
