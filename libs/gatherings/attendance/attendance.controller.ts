import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe, IfMatch, setEtag } from '../../platform/http'
import { AttendanceRequest, AttendanceView } from './attendance.dto'
import { GatheringAttendance } from './attendance.service'

@Controller('gatherings/:id/attendance')
export class AttendanceController {
  constructor(private readonly attendance: GatheringAttendance) {}

  @Get()
  @Access('attendance.mark')
  @Answers(AttendanceView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttendanceView> {
    const { view, version } = await this.attendance.read(actor, id)
    setEtag(reply, version)
    return view
  }

  @Put()
  @Access('attendance.mark')
  @Answers(AttendanceView)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() given: string | null,
    @Body() request: AttendanceRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttendanceView> {
    const { view, version } = await this.attendance.record(actor, id, given, request)
    setEtag(reply, version)
    return view
  }
}
