import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, IfMatch, tagged, type Page } from '../platform/http'
import { NewOrganisation, OrganisationChange, OrganisationsQuery, OrganisationView } from './organisation.dto'
import { OrganisationsService } from './organisations.service'

@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get()
  @Access('signed-in')
  @AnswersPage(OrganisationView)
  list(@CurrentActor() actor: Actor, @Query() query: OrganisationsQuery): Promise<Page<OrganisationView>> {
    return this.organisations.list(actor, query)
  }

  @Get(':id')
  @Access('signed-in')
  @Answers(OrganisationView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    return tagged(reply, await this.organisations.find(actor, id))
  }

  @Post()
  @Access('organisations.manage')
  @Answers(OrganisationView, { status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Body() request: NewOrganisation,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    return tagged(reply, await this.organisations.add(actor, request))
  }

  @Patch(':id')
  @Access('organisations.manage')
  @Answers(OrganisationView)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: OrganisationChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationView> {
    return tagged(reply, await this.organisations.change(actor, id, version, request))
  }
}
