import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { GroupSetupView } from '../../cohorts'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, tagged } from '../../platform/http'
import { BatchChoice, BatchMoveQuery, BatchMoveView } from './batch-move.dto'
import { BatchMove } from './batch-move.service'

@Controller('groups/:id/batch')
export class BatchMoveController {
  constructor(private readonly batches: BatchMove) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ summary: 'What moving to another batch would mean for the group’s dates' })
  @Answers(BatchMoveView)
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { batch }: BatchMoveQuery,
  ): Promise<BatchMoveView> {
    return this.batches.preview(actor, id, batch ?? null)
  }

  @Put()
  @Access('signed-in')
  @ApiOperation({ summary: 'Move the group to another batch; its days to come follow' })
  @Answers(GroupSetupView)
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() { batchId }: BatchChoice,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GroupSetupView> {
    return tagged(reply, await this.batches.move(actor, id, version, batchId))
  }
}
