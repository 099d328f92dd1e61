import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { ReflectionText, ReflectionView, SharedReflections } from './reflection.dto'
import { ReflectionsService } from './reflections.service'

@Controller('groups/:id/activities/:activityId')
export class ReflectionsController {
  constructor(private readonly reflections: ReflectionsService) {}

  @Get('reflection')
  @Access('learning.write')
  @Answers(ReflectionView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    return tagged(reply, await this.reflections.find(actor, id, activityId))
  }

  @Put('reflection')
  @Access('learning.write')
  @Answers(ReflectionView)
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Body() request: ReflectionText,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReflectionView> {
    return tagged(reply, await this.reflections.save(actor, id, activityId, version, request))
  }

  @Get('reflections')
  @Access('learning.read')
  @Answers(SharedReflections)
  shared(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<SharedReflections> {
    return this.reflections.shared(actor, id, activityId)
  }
}
