import { Controller, Get, Param, Post, Res } from '@nestjs/common'
import { ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { askPage, donePage, unknownPage } from './stop-page'
import { ReminderStops } from './reminder-stops.service'

const HTML = 'text/html; charset=utf-8'
const page = {
  status: 200,
  description: 'A page for people',
  content: { 'text/html': { schema: { type: 'string' } } },
} as const

/** The address in each reminder: a page that asks, and a POST that stops at once (RFC 8058). */
@Controller('reminders/unsubscriptions')
export class ReminderStopsController {
  constructor(private readonly stops: ReminderStops) {}

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
    await answer(reply, found ? askPage(found.language, found.kinds) : null, actor)
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
    await answer(reply, found ? donePage(found.language, found.kinds) : null, actor)
  }
}

async function answer(reply: FastifyReply, html: string | null, { language }: Actor): Promise<void> {
  await reply
    .status(html === null ? 404 : 200)
    .type(HTML)
    .send(html ?? unknownPage(language))
}
