import { Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common'
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { sendFile, uploadedFile } from '../../resources'
import { GatheringFilesView } from './gathering-file.dto'
import { GatheringFiles } from './gathering-files.service'

const FILE = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

@Controller('gatherings/:id/files')
export class GatheringFilesController {
  constructor(private readonly files: GatheringFiles) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ summary: 'The files that go with a gathering' })
  @Answers(GatheringFilesView)
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<GatheringFilesView> {
    return this.files.list(actor, id)
  }

  @Post()
  @Access('gatherings.arrange')
  @ApiOperation({ summary: 'Add a file to a gathering; everybody who is called can read it' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE })
  @Answers(GatheringFilesView, { status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
  ): Promise<GatheringFilesView> {
    await this.files.requireMayAdd(actor, id)
    return this.files.add(actor, id, await uploadedFile(request))
  }

  @Get(':fileId')
  @Access('signed-in')
  @ApiOperation({ summary: 'A file of a gathering' })
  @ApiProduces('application/octet-stream')
  @ApiResponse({
    status: 200,
    description: 'The file',
    schema: { type: 'string', format: 'binary' },
  })
  @ApiResponse({ status: 304, description: 'The file is the one that you have' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('fileId', IdPipe) fileId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(request, reply, await this.files.file(actor, id, fileId))
  }

  @Delete(':fileId')
  @Access('gatherings.arrange')
  @ApiOperation({ summary: 'Take a file off a gathering' })
  @Answers(GatheringFilesView)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('fileId', IdPipe) fileId: string,
  ): Promise<GatheringFilesView> {
    return this.files.remove(actor, id, fileId)
  }
}
