import { Controller, Get, Query } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers } from '../platform/http'
import { WorklistQuery, WorklistView } from './worklist.dto'
import { WorklistService } from './worklist.service'

@Controller('worklist')
export class WorklistController {
  constructor(private readonly worklist: WorklistService) {}

  @Get()
  @Access('worklist.read')
  @ApiOperation({ summary: 'What is behind and why, each with one thing to do about it' })
  @Answers(WorklistView)
  list(@CurrentActor() actor: Actor, @Query() { group }: WorklistQuery): Promise<WorklistView> {
    return this.worklist.list(actor, group)
  }
}
