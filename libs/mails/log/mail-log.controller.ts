import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common'
import { ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, AnswersPage, IdPipe, type Page } from '../../platform/http'
import { MailKinds, MailQuery, MailSettlement, MailSummary, MailView } from './mail-log.dto'
import { MailLog } from './mail-log.service'
import { MailSettling } from './mail-settling.service'

/** A mail is shown in a frame that runs nothing, fetches nothing and is nobody: what it holds is not ours alone. */
const FRAME = {
  'content-security-policy': `sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`,
  'x-frame-options': 'SAMEORIGIN',
}

@Controller('mails')
export class MailLogController {
  constructor(
    private readonly mails: MailLog,
    private readonly settling: MailSettling,
  ) {}

  @Get()
  @Access('mails.read')
  @AnswersPage(MailSummary)
  list(@CurrentActor() actor: Actor, @Query() query: MailQuery): Promise<Page<MailSummary>> {
    return this.mails.list(actor, query)
  }

  @Get('kinds')
  @Access('mails.read')
  @Answers(MailKinds)
  kinds(@CurrentActor() actor: Actor): MailKinds {
    return this.mails.kinds(actor)
  }

  @Get(':id')
  @Access('mails.read')
  @Answers(MailView)
  show(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<MailView> {
    return this.mails.show(actor, id)
  }

  @Get(':id/page')
  @Access('mails.read')
  @ApiProduces('text/html')
  @ApiResponse({
    status: 200,
    description: 'The mail as it was sent, for a frame',
    content: { 'text/html': { schema: { type: 'string' } } },
  })
  async page(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const html = await this.mails.page(actor, id)
    await reply.headers(FRAME).type('text/html; charset=utf-8').send(html)
  }

  @Post(':id/settlement')
  @Access('mails.settle')
  @Answers(MailView, { description: 'What became of a mail that nobody knew about' })
  settle(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() settlement: MailSettlement,
  ): Promise<MailView> {
    return this.settling.settle(actor, id, settlement)
  }
}
