import { Controller, Get, Param, Req, Res } from '@nestjs/common'
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { IdPipe } from '../../platform/http'
import { sendFile } from '../../resources'
import { GroupResourcesService } from './group-resources.service'

@Controller('groups/:id/resources')
export class GroupResourcesController {
  constructor(private readonly resources: GroupResourcesService) {}

  @Get(':resourceId')
  @Access('learning.read')
  @ApiOperation({ summary: 'A file that goes with an activity of the group’s programme' })
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, description: 'The file', schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 304, description: 'The file is the one that you have' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('resourceId', IdPipe) resourceId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(request, reply, await this.resources.file(actor, id, resourceId))
  }
}
