import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { AuthoredVersion } from '../authoring/version.dto'
import { ProgrammeDifferences } from './differences.service'
import { DifferenceQuery, DifferenceView, ReadinessView } from './publishing.dto'
import { PublishingService } from './publishing.service'

@Controller('programme-versions/:id')
export class PublishingController {
  constructor(
    private readonly publishing: PublishingService,
    private readonly differences: ProgrammeDifferences,
  ) {}

  @Get('readiness')
  @Access('programmes.author')
  @ApiOperation({
    summary: 'What stands in the way of publishing, and which texts are missing in which language',
  })
  @Answers(ReadinessView)
  async readiness(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadinessView> {
    return tagged(reply, await this.publishing.readiness(actor, id))
  }

  @Post('publication')
  @Access('programmes.author')
  @ApiOperation({ summary: 'Publishes the draft for good; If-Match is the entity tag of its readiness' })
  @Answers(AuthoredVersion)
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuthoredVersion> {
    return tagged(reply, await this.publishing.publish(actor, id, version))
  }

  @Get('difference')
  @Access('programmes.author')
  @ApiOperation({
    summary: 'What is different from another version of the same programme, words added and removed',
  })
  @Answers(DifferenceView)
  difference(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { against }: DifferenceQuery,
  ): Promise<DifferenceView> {
    return this.differences.view(actor, id, against)
  }
}
