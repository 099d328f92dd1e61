import { Body, Controller, Post, Req, Res, UseGuards } from '@nestjs/common'
import { AuthGuard } from '@nestjs/passport'
import { RouteConfig } from '@nestjs/platform-fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access } from '../platform/access'
import { Answers } from '../platform/http'
import { openedSession, PeopleService, SessionOpened } from '../people'
import type { Proved } from './mail-link.strategy'
import { SignIn, SignInLinkRequest } from './sign-in.dto'
import { SignInService } from './sign-in.service'

/** From one address; a person needs two or three of these a day. */
const SELDOM = { rateLimit: { max: 20, timeWindow: 60_000 } }

@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignInService,
    private readonly people: PeopleService,
  ) {}

  @Post('sign-in-links')
  @RouteConfig(SELDOM)
  @Access('public')
  @Answers(null, { status: 202, description: 'The same for every address' })
  ask(@Body() { email }: SignInLinkRequest): Promise<void> {
    return this.signIn.ask(email)
  }

  @Post('sessions')
  @RouteConfig(SELDOM)
  @UseGuards(AuthGuard('mail-link'))
  @Access('public')
  @Answers(SessionOpened, { status: 201 })
  async open(
    @Body() _: SignIn,
    @Req() request: FastifyRequest & { user?: Proved },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionOpened> {
    return openedSession(request, reply, await this.people.open(request.user?.personId ?? ''))
  }
}
