import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { ModulePlace, ModuleRequest, OrderView, SettingsChange, SettingsView } from '../drafts/draft.dto'
import { DraftsService } from '../drafts/drafts.service'
import { ProgrammesService } from './programmes.service'
import { AuthoredModule, AuthoredVersion } from './version.dto'

@Controller('programme-versions/:id')
export class ProgrammeVersionsController {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly drafts: DraftsService,
  ) {}

  @Get()
  @Access('programmes.author')
  @ApiOperation({ summary: 'A version of a programme, whole and in every language' })
  @Answers(AuthoredVersion)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuthoredVersion> {
    return tagged(reply, await this.programmes.version(actor, id))
  }

  @Patch()
  @Access('programmes.author')
  @ApiOperation({ summary: 'When prework opens and postwork is due' })
  @Answers(SettingsView)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: SettingsChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SettingsView> {
    return tagged(reply, await this.drafts.change(actor, id, version, request))
  }

  @Delete()
  @Access('programmes.author')
  @ApiOperation({ summary: 'Discards the draft' })
  @Answers(null)
  discard(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
  ): Promise<void> {
    return this.drafts.discard(actor, id, version)
  }

  @Post('modules')
  @Access('programmes.author')
  @ApiOperation({ summary: 'A new module, after the others' })
  @Answers(AuthoredModule, { status: 201 })
  async addModule(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: ModuleRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuthoredModule> {
    return tagged(reply, await this.drafts.addModule(actor, id, request))
  }

  @Put('modules/:moduleId')
  @Access('programmes.author')
  @Answers(AuthoredModule)
  async changeModule(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('moduleId', IdPipe) moduleId: string,
    @IfMatch() version: string | null,
    @Body() request: ModuleRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuthoredModule> {
    return tagged(reply, await this.drafts.changeModule(actor, id, moduleId, version, request))
  }

  @Put('modules/:moduleId/place')
  @Access('programmes.author')
  @ApiOperation({ summary: 'To another number; If-Match is the version of the draft, whose order was seen' })
  @Answers(OrderView)
  async placeModule(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('moduleId', IdPipe) moduleId: string,
    @IfMatch() version: string | null,
    @Body() request: ModulePlace,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderView> {
    return tagged(reply, await this.drafts.placeModule(actor, id, moduleId, version, request))
  }

  @Delete('modules/:moduleId')
  @Access('programmes.author')
  @ApiOperation({ summary: 'Takes the module out of the draft, with its activities' })
  @Answers(null)
  removeModule(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('moduleId', IdPipe) moduleId: string,
    @IfMatch() version: string | null,
  ): Promise<void> {
    return this.drafts.removeModule(actor, id, moduleId, version)
  }
}
