import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common'
import { ApiOperation, ApiProduces, ApiResponse } from '@nestjs/swagger'
import { RouteConfig } from '@nestjs/platform-fastify'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, IdPipe } from '../platform/http'
import { CertificateChecks } from './certificate-checks.service'
import {
  CertificateFileQuery,
  CertificateWithdrawal,
  CheckedCertificate,
  OwnCertificate,
} from './certificate.dto'
import { CertificatesService } from './certificates.service'
import { fileNames } from './printing/certificate-words'

/** From one address: codes cannot be guessed, and need not be tried. */
const SELDOM = { rateLimit: { max: 30, timeWindow: 60_000 } }
/** Typesetting takes the thread that answers everybody. */
const NOW_AND_THEN = { rateLimit: { max: 20, timeWindow: 60_000 } }

@Controller()
export class CertificatesController {
  constructor(
    private readonly certificates: CertificatesService,
    private readonly checks: CertificateChecks,
  ) {}

  @Get('groups/:id/certificate')
  @Access('learning.read')
  @ApiOperation({ summary: 'My own certificate, or what is missing and why' })
  @Answers(OwnCertificate)
  find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OwnCertificate> {
    return this.certificates.find(actor, id)
  }

  @Post('groups/:id/certificate')
  @Access('learning.write')
  @ApiOperation({ summary: 'Issue my certificate; asked again it is the one that there is' })
  @Answers(OwnCertificate, { status: 201 })
  issue(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OwnCertificate> {
    return this.certificates.issue(actor, id)
  }

  @Get('groups/:id/certificate/file')
  @RouteConfig(NOW_AND_THEN)
  @Access('learning.read')
  @ApiOperation({ summary: 'My certificate as an accessible PDF' })
  @ApiProduces('application/pdf')
  @ApiResponse({ status: 200, description: 'The file', schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { language = actor.language }: CertificateFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.certificates.file(actor, id, language)
    await reply
      .headers({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${fileNames[language]}.pdf"`,
      })
      .send(file)
  }

  @Get('certificates/:code')
  @RouteConfig(SELDOM)
  @Access('public')
  @ApiOperation({ summary: 'Check a certificate by its code: what stands on it, or that it is withdrawn' })
  @Answers(CheckedCertificate)
  check(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<CheckedCertificate> {
    return this.checks.check(actor, code)
  }

  @Post('certificates/:code/withdrawal')
  @Access('certificates.withdraw')
  @Answers(CheckedCertificate)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { reason }: CertificateWithdrawal,
  ): Promise<CheckedCertificate> {
    return this.checks.withdraw(actor, code, reason)
  }
}
