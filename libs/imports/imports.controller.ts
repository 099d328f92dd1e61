import { Body, Controller, Get, Header, Param, Post, Put, Query, Req, Res } from '@nestjs/common'
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, type Page } from '../platform/http'
import { fileTypes, template, uploadedFile } from './import-upload'
import {
  ImportRowsQuery,
  ImportRowView,
  ImportView,
  NewImport,
  SamePerson,
  TemplateQuery,
} from './import.dto'
import { ImportsService } from './imports.service'

const FILE = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Reads a list of participants and answers what it would change. */
  @Post()
  @Access('imports.manage')
  @ApiOperation({ summary: 'Upload a list of participants and see what it would change' })
  @ApiConsumes('multipart/form-data', ...fileTypes)
  @ApiBody({ schema: FILE })
  @Answers(ImportView, { status: 201 })
  async check(
    @CurrentActor() actor: Actor,
    @Query() { cohort }: NewImport,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportView> {
    const made = await this.imports.check(actor, cohort, await uploadedFile(request))
    void reply.header('location', `/v1/imports/${made.id}`)
    return made
  }

  @Get('template')
  @Access('imports.manage')
  @ApiOperation({ summary: 'The empty list to fill in' })
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="deltakere.csv"')
  template(@CurrentActor() { language }: Actor, @Query() _query: TemplateQuery): string {
    return template(language)
  }

  @Get(':id')
  @Access('imports.manage')
  @ApiOperation({ summary: 'An import and how much it would change, or changed' })
  @Answers(ImportView)
  find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ImportView> {
    return this.imports.find(actor, id)
  }

  @Get(':id/rows')
  @Access('imports.manage')
  @ApiOperation({ summary: 'The difference, person by person' })
  @AnswersPage(ImportRowView)
  rows(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: ImportRowsQuery,
  ): Promise<Page<ImportRowView>> {
    return this.imports.rows(actor, id, query)
  }

  @Put(':id/rows/:row/same-person')
  @Access('imports.manage')
  @ApiOperation({ summary: 'Say whether a row is somebody who is known by another address' })
  @Answers(ImportView)
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('row') row: string,
    @Body() { same }: SamePerson,
  ): Promise<ImportView> {
    return this.imports.decide(actor, id, row, same)
  }

  @Post(':id/application')
  @Access('imports.manage')
  @ApiOperation({ summary: 'Do what the difference shows' })
  @Answers(ImportView)
  apply(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ImportView> {
    return this.imports.apply(actor, id)
  }
}
