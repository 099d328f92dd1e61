import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, IfMatch, setEtag, tagged, type Page } from '../platform/http'
import { AttendanceRequest, AttendanceView, GatheringsQuery, GatheringView } from './gathering.dto'
import { GatheringAttendance } from './gathering-attendance.service'
import { GatheringsService } from './gatherings.service'

@Controller('gatherings')
export class GatheringsController {
  constructor(
    private readonly gatherings: GatheringsService,
    private readonly attendance: GatheringAttendance,
  ) {}

  @Get()
  @Access('signed-in')
  @AnswersPage(GatheringView)
  list(@CurrentActor() actor: Actor, @Query() query: GatheringsQuery): Promise<Page<GatheringView>> {
    return this.gatherings.list(actor, query)
  }

  @Get(':id')
  @Access('signed-in')
  @Answers(GatheringView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GatheringView> {
    return tagged(reply, await this.gatherings.find(actor, id))
  }

  @Get(':id/attendance')
  @Access('attendance.mark')
  @Answers(AttendanceView)
  async readAttendance(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttendanceView> {
    const { view, version } = await this.attendance.read(actor, id)
    setEtag(reply, version)
    return view
  }

  @Put(':id/attendance')
  @Access('attendance.mark')
  @Answers(AttendanceView)
  async recordAttendance(
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
