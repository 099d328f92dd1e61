import { Body, Controller, Delete, Get, Param, Post, Put, Req, Res } from '@nestjs/common'
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, IdPipe, IfMatch, setEtag } from '../platform/http'
import { sendFile } from './files/resource-download'
import { uploadedFile } from './files/resource-upload'
import { ResourcesRequest, ResourcesView, type ResourceList } from './resource.dto'
import { ResourcesService } from './resources.service'

const FILE = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

/** The files of an activity, for those who write the programme. */
@Controller('programme-versions/:id/activities/:activityId/resources')
export class ResourcesController {
  constructor(private readonly resources: ResourcesService) {}

  @Get()
  @Access('programmes.author')
  @ApiOperation({ summary: 'The files of an activity in a version of the programme' })
  @Answers(ResourcesView)
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) versionId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResourcesView> {
    return tagged(reply, await this.resources.list(actor, { versionId, activityId }))
  }

  @Post()
  @Access('programmes.author')
  @ApiOperation({ summary: 'Attach a file to an activity of a draft' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE })
  @Answers(ResourcesView, { status: 201 })
  async attach(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) versionId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResourcesView> {
    const place = { versionId, activityId }
    await this.resources.list(actor, place)
    return tagged(reply, await this.resources.attach(actor, place, await uploadedFile(request)))
  }

  @Put()
  @Access('programmes.author')
  @ApiOperation({ summary: 'Give the files of an activity their titles and their order' })
  @Answers(ResourcesView)
  async arrange(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) versionId: string,
    @Param('activityId', IdPipe) activityId: string,
    @IfMatch() version: string | null,
    @Body() request: ResourcesRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResourcesView> {
    return tagged(reply, await this.resources.arrange(actor, { versionId, activityId }, version, request))
  }

  @Get(':resourceId')
  @Access('programmes.author')
  @ApiOperation({ summary: 'A file of an activity, as readers will get it' })
  @ApiProduces('application/octet-stream')
  @ApiResponse({
    status: 200,
    description: 'The file',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiResponse({ status: 304, description: 'The file is the one that you have' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) versionId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Param('resourceId', IdPipe) resourceId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.resources.file(actor, { versionId, activityId }, resourceId)
    await sendFile(request, reply, file)
  }

  @Delete(':resourceId')
  @Access('programmes.author')
  @ApiOperation({ summary: 'Take a file off an activity of a draft' })
  @Answers(ResourcesView)
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) versionId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Param('resourceId', IdPipe) resourceId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResourcesView> {
    return tagged(reply, await this.resources.remove(actor, { versionId, activityId }, resourceId))
  }
}

function tagged(reply: FastifyReply, { items, version }: ResourceList): ResourcesView {
  setEtag(reply, version)
  return { items }
}
