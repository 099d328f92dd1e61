import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common'
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch } from '../../platform/http'
import { sendFile, uploadedFile } from '../../resources'
import { Agreements, NewAgreement } from './agreement.dto'
import { AgreedChanges } from './agreements.service'

const FILE = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

@Controller('grants/:id/changes')
export class AgreementsController {
  constructor(private readonly agreed: AgreedChanges) {}

  @Get()
  @Access('grants.read')
  @ApiOperation({ summary: 'What was agreed with the funder, before and after' })
  @Answers(Agreements)
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<Agreements> {
    return this.agreed.list(actor, id)
  }

  @Post()
  @Access('grants.write')
  @ApiOperation({ summary: 'Record an agreed change; it changes the grant' })
  @Answers(Agreements, { status: 201 })
  record(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: NewAgreement,
  ): Promise<Agreements> {
    return this.agreed.record(actor, id, version, request)
  }

  @Post(':changeId/letter')
  @Access('grants.write')
  @ApiOperation({ summary: 'Add the funder’s letter to an agreed change' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE })
  @Answers(Agreements, { status: 201 })
  async attach(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('changeId', IdPipe) changeId: string,
    @Req() request: FastifyRequest,
  ): Promise<Agreements> {
    return this.agreed.attach(actor, id, changeId, await uploadedFile(request))
  }

  @Get(':changeId/letter')
  @Access('grants.read')
  @ApiOperation({ summary: 'The funder’s letter' })
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, description: 'The file', schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 304, description: 'The file is the one that you have' })
  async letter(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('changeId', IdPipe) changeId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(request, reply, await this.agreed.letter(actor, id, changeId))
  }
}
