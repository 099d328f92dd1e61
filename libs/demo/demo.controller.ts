import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access } from '../platform/access'
import { Answers } from '../platform/http'
import { languageFrom } from '../platform/i18n'
import { openedSession, SessionOpened } from '../people'
import { DemoAccounts, DemoSession } from './demo.dto'
import { DemoService } from './demo.service'

/** Exists in demo mode only. */
@Controller('demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Get('accounts')
  @Access('public')
  @Answers(DemoAccounts)
  accounts(@Req() request: FastifyRequest): Promise<DemoAccounts> {
    return this.demo.accounts(languageFrom(request.headers['accept-language']) ?? 'nb')
  }

  @Post('session')
  @Access('public')
  @Answers(SessionOpened, { status: 200 })
  async signIn(
    @Body() wish: DemoSession,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionOpened> {
    return openedSession(request, reply, await this.demo.signIn(wish))
  }
}
