import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, AnswersPage, IdPipe, IfMatch, PageQuery, tagged, type Page } from '../../platform/http'
import { ProgrammeRequest, ProgrammeView } from './programme.dto'
import { ProgrammesService } from './programmes.service'
import { AuthoredVersion } from './version.dto'

@Controller('programmes')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Get()
  @Access('programmes.author')
  @ApiOperation({ summary: 'Programmes with their versions, and the cohorts that follow them' })
  @AnswersPage(ProgrammeView)
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ProgrammeView>> {
    return this.programmes.list(actor, query)
  }

  @Get(':id')
  @Access('programmes.author')
  @Answers(ProgrammeView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeView> {
    return tagged(reply, await this.programmes.find(actor, id))
  }

  @Post()
  @Access('programmes.author')
  @ApiOperation({ summary: 'A new programme with an empty draft' })
  @Answers(ProgrammeView, { status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Body() request: ProgrammeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeView> {
    return tagged(reply, await this.programmes.add(actor, request))
  }

  @Patch(':id')
  @Access('programmes.author')
  @ApiOperation({ summary: 'Another name for the programme' })
  @Answers(ProgrammeView)
  async rename(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: ProgrammeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgrammeView> {
    return tagged(reply, await this.programmes.rename(actor, id, version, request))
  }

  @Post(':id/versions')
  @Access('programmes.author')
  @ApiOperation({ summary: 'A new draft as a copy of the newest published version; one at a time' })
  @Answers(AuthoredVersion, { status: 201 })
  async beginDraft(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuthoredVersion> {
    return tagged(reply, await this.programmes.beginDraft(actor, id))
  }
}
