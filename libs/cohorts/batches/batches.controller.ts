import { Body, Controller, Delete, Param, Patch, Post, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { BatchChange, CohortSetupView, NewBatch } from '../setup/cohort-setup.dto'
import { BatchesService } from './batches.service'

@Controller('cohorts/:id/batches')
export class BatchesController {
  constructor(private readonly batches: BatchesService) {}

  @Post()
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Add a batch' })
  @Answers(CohortSetupView, { status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: NewBatch,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CohortSetupView> {
    return tagged(reply, await this.batches.add(actor, id, request))
  }

  @Patch(':batchId')
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Give a batch another number; If-Match is the cohort’s version' })
  @Answers(CohortSetupView)
  async renumber(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('batchId', IdPipe) batchId: string,
    @IfMatch() version: string | null,
    @Body() request: BatchChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CohortSetupView> {
    return tagged(reply, await this.batches.renumber(actor, id, batchId, version, request))
  }

  @Delete(':batchId')
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Remove an empty batch with its drafts of gatherings' })
  @Answers(CohortSetupView)
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('batchId', IdPipe) batchId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CohortSetupView> {
    return tagged(reply, await this.batches.remove(actor, id, batchId))
  }
}
