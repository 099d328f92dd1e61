import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { Openings, OpeningText, OpeningView } from './opening.dto'
import { OpeningsService } from './openings.service'

@Controller('groups/:id')
export class OpeningsController {
  constructor(private readonly openings: OpeningsService) {}

  @Get('openings')
  @Access('learning.read')
  @ApiOperation({ summary: 'With which sentence the chief executive opens each module for the group' })
  @Answers(Openings)
  all(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<Openings> {
    return this.openings.all(actor, id)
  }

  @Put('modules/:number/opening')
  @Access('openings.write')
  @ApiOperation({ summary: 'Write the sentence, or change it; every one stands in the log' })
  @Answers(OpeningView)
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('number') number: string,
    @IfMatch() version: string | null,
    @Body() { text }: OpeningText,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpeningView> {
    return tagged(reply, await this.openings.write(actor, id, number, version, text))
  }
}
