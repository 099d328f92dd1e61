import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { BatchSplitRequest, BatchSplitView } from './batch-split.dto'
import { BatchSplit } from './batch-split.service'

@Controller('cohorts/:id/batches/:batchId/split')
export class BatchSplitController {
  constructor(private readonly splits: BatchSplit) {}

  @Post('preview')
  @HttpCode(200)
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'What splitting the batch would mean, and for whom; nothing is written' })
  @Answers(BatchSplitView)
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) cohortId: string,
    @Param('batchId', IdPipe) batchId: string,
    @Body() { groupIds }: BatchSplitRequest,
  ): Promise<BatchSplitView> {
    return this.splits.preview(actor, { cohortId, batchId, groupIds })
  }

  @Post()
  @Access('cohorts.manage')
  @ApiOperation({ summary: 'Groups of the batch go on as a new batch, with drafts of what is to come' })
  @Answers(BatchSplitView, { status: 201 })
  split(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) cohortId: string,
    @Param('batchId', IdPipe) batchId: string,
    @Body() { groupIds }: BatchSplitRequest,
  ): Promise<BatchSplitView> {
    return this.splits.split(actor, { cohortId, batchId, groupIds })
  }
}
