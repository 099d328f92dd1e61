import { Body, Controller, Delete, Get, Patch, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, ActorSource, CurrentActor, sessionCookie } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers } from '../platform/http'
import { PeopleService } from './people.service'
import { MeChange, MeView } from './person.dto'

@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly actors: ActorSource,
  ) {}

  @Get('me')
  @Access('signed-in')
  @Answers(MeView)
  me(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<MeView> {
    return this.people.me(actor, request.cookies[sessionCookie] ?? '')
  }

  @Patch('me')
  @Access('signed-in')
  @Answers(MeView)
  async change(
    @CurrentActor() actor: Actor,
    @Body() { language }: MeChange,
    @Req() request: FastifyRequest,
  ): Promise<MeView> {
    await this.people.speak(actor, language)
    return this.people.me({ ...actor, language }, request.cookies[sessionCookie] ?? '')
  }

  @Delete('session')
  @Access('signed-in')
  @Answers(null)
  async signOut(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.people.end(actor)
    // Every transaction would find it out; routes that are refused before one should say so as well.
    this.actors.forget({ sessionToken: request.cookies[sessionCookie] ?? '' })
    void reply.clearCookie(sessionCookie, { path: '/' })
  }
}
