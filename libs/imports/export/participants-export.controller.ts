import { Controller, Get, Param, Query, Res } from '@nestjs/common'
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { IdPipe } from '../../platform/http'
import { ExportQuery, type ExportFormat } from './export.dto'
import { ParticipantsExport, type ExportedFile } from './participants-export.service'

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const FILE = { status: 200, description: 'The file', schema: { type: 'string', format: 'binary' } }

@Controller()
export class ParticipantsExportController {
  constructor(private readonly exports: ParticipantsExport) {}

  @Get('cohorts/:id/participants')
  @Access('imports.manage')
  @ApiOperation({ summary: 'Everybody in the cohort’s groups, in the format that the import reads' })
  @ApiProduces(TYPES.xlsx, 'text/csv')
  @ApiResponse(FILE)
  async ofCohort(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { format }: ExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return sent(reply, await this.exports.ofCohort(actor, id, format), format)
  }

  @Get('groups/:id/participants')
  @Access('members.manage')
  @ApiOperation({ summary: 'Everybody in the group, in the format that the import reads' })
  @ApiProduces(TYPES.xlsx, 'text/csv')
  @ApiResponse(FILE)
  async ofGroup(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { format }: ExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return sent(reply, await this.exports.ofGroup(actor, id, format), format)
  }
}

function sent(reply: FastifyReply, { name, bytes }: ExportedFile, format: ExportFormat): Buffer {
  void reply
    .header('content-type', TYPES[format])
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
  return bytes
}
