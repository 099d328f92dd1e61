import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, IdPipe } from '../platform/http'
import { NewCheckIn, OwnCheckIn, RoomCode } from './check-in.dto'
import { CheckInsService } from './check-ins.service'

@Controller('gatherings/:id')
export class CheckInsController {
  constructor(private readonly checkIns: CheckInsService) {}

  @Get('check-in-code')
  @Access('attendance.mark')
  @ApiOperation({ summary: 'The code to show in the room; another one each minute' })
  @Answers(RoomCode)
  code(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<RoomCode> {
    return this.checkIns.roomCode(actor, id)
  }

  @Get('check-in')
  @Access('signed-in')
  @ApiOperation({ summary: 'How it stands with my own check-in' })
  @Answers(OwnCheckIn)
  own(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OwnCheckIn> {
    return this.checkIns.own(actor, id)
  }

  @Post('check-in')
  @Access('signed-in')
  @ApiOperation({
    summary: 'Say that I am here, with the code of the room; asked again it is what was said first',
  })
  @Answers(OwnCheckIn, { status: 201 })
  checkIn(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: NewCheckIn,
  ): Promise<OwnCheckIn> {
    return this.checkIns.checkIn(actor, id, request)
  }
}
