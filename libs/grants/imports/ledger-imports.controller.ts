import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common'
import { ApiBody, ApiConsumes, ApiOperation } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, AnswersPage, IdPipe, type Page } from '../../platform/http'
import { uploadedFile } from '../../resources'
import { LedgerImportView, LedgerRowsQuery, LedgerRowView } from './ledger-import.dto'
import { LedgerImports } from './ledger-imports.service'

const FILE = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

@Controller()
export class LedgerImportsController {
  constructor(private readonly imports: LedgerImports) {}

  @Post('grants/:id/ledger-imports')
  @Access('grants.write')
  @ApiOperation({ summary: 'Upload entries from the accounts and see what they would change' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FILE })
  @Answers(LedgerImportView, { status: 201 })
  async check(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LedgerImportView> {
    const made = await this.imports.check(actor, id, await uploadedFile(request))
    void reply.header('location', `/v1/ledger-imports/${made.id}`)
    return made
  }

  @Get('ledger-imports/:id')
  @Access('grants.write')
  @ApiOperation({ summary: 'An import and how much it would change, or changed' })
  @Answers(LedgerImportView)
  find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LedgerImportView> {
    return this.imports.find(actor, id)
  }

  @Get('ledger-imports/:id/rows')
  @Access('grants.write')
  @ApiOperation({ summary: 'The difference, row by row' })
  @AnswersPage(LedgerRowView)
  rows(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: LedgerRowsQuery,
  ): Promise<Page<LedgerRowView>> {
    return this.imports.rows(actor, id, query)
  }

  @Post('ledger-imports/:id/application')
  @Access('grants.write')
  @ApiOperation({ summary: 'Take into use what the difference shows' })
  @Answers(LedgerImportView)
  apply(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LedgerImportView> {
    return this.imports.apply(actor, id)
  }
}
