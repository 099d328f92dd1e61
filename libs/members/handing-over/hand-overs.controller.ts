import { Body, Controller, Param, Post, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { MembersView } from '../member.dto'
import { HandOver, StandIn } from './hand-over.dto'
import { HandOvers } from './hand-overs.service'

@Controller('groups/:id')
export class HandOversController {
  constructor(private readonly handOvers: HandOvers) {}

  @Post('hand-overs')
  @Access('members.manage')
  @ApiOperation({ summary: 'Hand over a role that carries the group, from now on' })
  @Answers(MembersView, { status: 200 })
  async handOver(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: HandOver,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersView> {
    return tagged(reply, await this.handOvers.handOver(actor, id, version, request))
  }

  @Post('stand-ins')
  @Access('members.manage')
  @ApiOperation({ summary: 'Somebody facilitates for a while; the role ends by itself after its last day' })
  @Answers(MembersView, { status: 200 })
  async standIn(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: StandIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MembersView> {
    return tagged(reply, await this.handOvers.standIn(actor, id, version, request))
  }
}
