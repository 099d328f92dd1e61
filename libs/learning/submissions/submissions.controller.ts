import { Body, Controller, Delete, Get, Param, Post, Put, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { SubmissionText, SubmissionVersions, SubmissionView } from './submission.dto'
import { SubmissionsService } from './submissions.service'

@Controller('groups/:id/activities/:activityId/submission')
export class SubmissionsController {
  constructor(private readonly submissions: SubmissionsService) {}

  @Get()
  @Access('learning.read')
  @Answers(SubmissionView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    return tagged(reply, await this.submissions.find(actor, id, activityId))
  }

  @Put()
  @Access('learning.write')
  @Answers(SubmissionView)
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Body() request: SubmissionText,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    return tagged(reply, await this.submissions.write(actor, id, activityId, version, request))
  }

  @Get('versions')
  @Access('learning.read')
  @Answers(SubmissionVersions)
  versions(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<SubmissionVersions> {
    return this.submissions.versions(actor, id, activityId)
  }

  @Post('agreements')
  @Access('learning.write')
  @Answers(SubmissionView)
  async agree(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    return tagged(reply, await this.submissions.agree(actor, id, activityId, version))
  }

  @Post('delivery')
  @Access('learning.write')
  @Answers(SubmissionView)
  async deliver(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    return tagged(reply, await this.submissions.deliver(actor, id, activityId, version))
  }

  @Post('reopening')
  @Access('learning.write')
  @Answers(SubmissionView)
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    return tagged(reply, await this.submissions.reopen(actor, id, activityId, version))
  }

  @Delete('agreements')
  @Access('learning.write')
  @Answers(SubmissionView)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    return tagged(reply, await this.submissions.withdraw(actor, id, activityId, version))
  }

  @Post('done')
  @Access('learning.assess')
  @Answers(SubmissionView)
  async finish(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmissionView> {
    return tagged(reply, await this.submissions.finish(actor, id, activityId, version))
  }
}
