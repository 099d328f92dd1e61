import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, AnswersPage, IdPipe, IfMatch, tagged, type Page } from '../../platform/http'
import { NewRole, RoleEnding } from '../roles/role.dto'
import { RolesService } from '../roles/roles.service'
import { NewPerson, PeopleQuery, PersonCorrection, PersonSummary, PersonView } from './person-register.dto'
import { PersonRegister } from './person-register.service'

@Controller('people')
export class PersonRegisterController {
  constructor(
    private readonly register: PersonRegister,
    private readonly roles: RolesService,
  ) {}

  @Get()
  @Access('people.manage')
  @ApiOperation({ summary: 'Search people by name, address, organisation and role' })
  @AnswersPage(PersonSummary)
  list(@CurrentActor() actor: Actor, @Query() query: PeopleQuery): Promise<Page<PersonSummary>> {
    return this.register.list(actor, query)
  }

  @Post()
  @Access('people.manage')
  @ApiOperation({ summary: 'Add somebody who is not here yet' })
  @Answers(PersonView, { status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Body() request: NewPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    return tagged(reply, await this.register.add(actor, request))
  }

  @Get(':id')
  @Access('people.manage')
  @ApiOperation({ summary: 'A person with roles and groups, also those that ended' })
  @Answers(PersonView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    return tagged(reply, await this.register.find(actor, id))
  }

  @Patch(':id')
  @Access('people.manage')
  @ApiOperation({ summary: 'Correct a name or an address' })
  @Answers(PersonView)
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: PersonCorrection,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    return tagged(reply, await this.register.correct(actor, id, version, request))
  }

  @Post(':id/roles')
  @Access('people.manage')
  @ApiOperation({ summary: 'Give a role; a new chief executive ends the former one’s' })
  @Answers(PersonView, { status: 201 })
  give(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: NewRole,
  ): Promise<PersonView> {
    return this.roles.give(actor, id, request)
  }

  @Delete(':id/roles/:roleId')
  @Access('people.manage')
  @ApiOperation({ summary: 'End a role; it stays readable with its last day' })
  @Answers(null)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('roleId', IdPipe) roleId: string,
    @Query() { confirmed }: RoleEnding,
  ): Promise<void> {
    await this.roles.end(actor, id, roleId, confirmed === 'yes')
  }
}
