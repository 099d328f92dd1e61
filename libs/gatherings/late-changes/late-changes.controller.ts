import { Controller, Get, Param } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { LateChangesView } from './late-change.dto'
import { LateChanges } from './late-changes.service'

@Controller('gatherings/:id/late-changes')
export class LateChangesController {
  constructor(private readonly changes: LateChanges) {}

  @Get()
  @Access('attendance.mark')
  @ApiOperation({ summary: 'Attendance that was changed after the list was locked: who, when and why' })
  @Answers(LateChangesView)
  list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LateChangesView> {
    return this.changes.list(actor, id)
  }
}
