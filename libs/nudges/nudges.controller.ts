import { Body, Controller, Delete, Param, Post } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, IdPipe } from '../platform/http'
import { NewNudge, NudgePreview, NudgeSent } from './nudge.dto'
import { NudgesService } from './nudges.service'

@Controller('nudges')
export class NudgesController {
  constructor(private readonly nudges: NudgesService) {}

  @Post('preview')
  @Access('nudges.send')
  @ApiOperation({ summary: 'The mail as it will look, when it goes and who gets it; nothing is sent' })
  @Answers(NudgePreview, { status: 200 })
  preview(@CurrentActor() actor: Actor, @Body() request: NewNudge): Promise<NudgePreview> {
    return this.nudges.preview(actor, request)
  }

  @Post()
  @Access('nudges.send')
  @ApiOperation({ summary: 'Send it; it can be taken back until `sendAt`' })
  @Answers(NudgeSent, { status: 201 })
  send(@CurrentActor() actor: Actor, @Body() request: NewNudge): Promise<NudgeSent> {
    return this.nudges.send(actor, request)
  }

  @Delete(':id')
  @Access('nudges.send')
  @ApiOperation({ summary: 'Take back what one press sent, before it goes' })
  @Answers(null)
  undo(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.nudges.undo(actor, id)
  }
}
