import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { ReportDesk, NarrativeText, NarrativeView, NewRelease } from './narrative.dto'
import { NarrativesService } from './narratives.service'

@Controller('reports/:id')
export class NarrativesController {
  constructor(private readonly narratives: NarrativesService) {}

  @Get('desk')
  @Access('reports.read')
  @ApiOperation({ summary: 'The sections that people write in, and what each waits for' })
  @Answers(ReportDesk)
  desk(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReportDesk> {
    return this.narratives.desk(actor, id)
  }

  @Get('narratives/:section')
  @Access('reports.read')
  @ApiOperation({ summary: 'The text of a section, with guidance and what looks like personal data' })
  @Answers(NarrativeView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('section') section: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NarrativeView> {
    return tagged(reply, await this.narratives.find(actor, id, section))
  }

  @Put('narratives/:section')
  @Access('reports.write')
  @ApiOperation({ summary: 'Write the text of a section; may be saved as often as one likes' })
  @Answers(NarrativeView)
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('section') section: string,
    @IfMatch() version: string | null,
    @Body() { text }: NarrativeText,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NarrativeView> {
    return tagged(reply, await this.narratives.write(actor, id, section, version, text))
  }

  @Post('narratives/:section/releases')
  @Access('reports.make')
  @ApiOperation({ summary: 'Say why words that look like personal data may stand' })
  @Answers(NarrativeView)
  release(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('section') section: string,
    @Body() request: NewRelease,
  ): Promise<NarrativeView> {
    return this.narratives.release(actor, id, section, request)
  }
}
