import { Controller, Get, Header, Param } from '@nestjs/common'
import { RouteConfig } from '@nestjs/platform-fastify'
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import { Access } from '../../platform/access'
import { Answers } from '../../platform/http'
import { CheckedReport } from './proof.dto'
import { ProofsService } from './proofs.service'
import { reportSchema } from './report-schema'

/** From one address: codes cannot be guessed, and need not be tried. */
const SELDOM = { rateLimit: { max: 30, timeWindow: 60_000 } }

@Controller()
export class ProofsController {
  constructor(private readonly proofs: ProofsService) {}

  @Get('report-codes/:code')
  @RouteConfig(SELDOM)
  @Access('public')
  @ApiOperation({
    summary: 'Check a report by the code that stands on it: that it was handed in, and is unchanged',
  })
  @Answers(CheckedReport)
  check(@Param('code') code: string): Promise<CheckedReport> {
    return this.proofs.check(code)
  }

  @Get('schemas/funding-report.json')
  @Access('public')
  @Header('content-type', 'application/schema+json')
  @Header('cache-control', 'public, max-age=3600')
  @ApiOperation({ summary: 'JSON Schema (draft 2020-12) of a report as JSON' })
  @ApiProduces('application/schema+json')
  @ApiResponse({ status: 200, description: 'The schema', schema: { type: 'object' } })
  schema(): object {
    return reportSchema
  }
}
