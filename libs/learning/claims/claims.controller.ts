import { createHash } from 'node:crypto'
import { Body, Controller, Delete, Get, Param, Put, Req, Res } from '@nestjs/common'
import { ApiOperation, ApiResponse } from '@nestjs/swagger'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, etag, IdPipe } from '../../platform/http'
import { ClaimView, NewClaim, PulseView } from './claim.dto'
import { ClaimsService } from './claims.service'

@Controller('groups/:id/activities/:activityId/submission')
export class ClaimsController {
  constructor(private readonly claims: ClaimsService) {}

  @Get('pulse')
  @Access('learning.read')
  @ApiOperation({
    summary: 'Whether the answer moved and who is writing; cheap enough to ask every few seconds',
  })
  @Answers(PulseView)
  @ApiResponse({ status: 304, description: 'Nothing happened since' })
  async pulse(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pulse = await this.claims.pulse(actor, id, activityId)
    const tag = etag(createHash('sha256').update(JSON.stringify(pulse)).digest('base64url').slice(0, 22))
    void reply.header('etag', tag)
    if (request.headers['if-none-match'] === tag) return void (await reply.status(304).send())
    await reply.send(pulse)
  }

  @Put('claim')
  @Access('learning.write')
  @Answers(ClaimView)
  claim(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() { takeOver = false }: NewClaim,
  ): Promise<ClaimView> {
    return this.claims.claim(actor, id, activityId, takeOver)
  }

  @Delete('claim')
  @Access('learning.write')
  @Answers(null)
  release(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<void> {
    return this.claims.release(actor, id, activityId)
  }
}
