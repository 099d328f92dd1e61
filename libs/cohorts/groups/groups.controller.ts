import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { GroupChange, GroupSetupView, NewGroup } from './group-setup.dto'
import { GroupsService } from './groups.service'

@Controller('groups')
export class GroupsController {
  constructor(private readonly groups: GroupsService) {}

  @Post()
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Invite a group of an organisation into a cohort' })
  @Answers(GroupSetupView, { status: 201 })
  async invite(
    @CurrentActor() actor: Actor,
    @Body() request: NewGroup,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GroupSetupView> {
    return tagged(reply, await this.groups.invite(actor, request))
  }

  @Get(':id/setup')
  @Access('signed-in')
  @ApiOperation({ summary: 'Roles, batch and state of a group, and the steps that it can take' })
  @Answers(GroupSetupView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GroupSetupView> {
    return tagged(reply, await this.groups.find(actor, id))
  }

  @Patch(':id')
  @Access('signed-in')
  @ApiOperation({ summary: 'Rename a group, or let it take a step' })
  @Answers(GroupSetupView)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: GroupChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GroupSetupView> {
    return tagged(reply, await this.groups.change(actor, id, version, request))
  }
}
