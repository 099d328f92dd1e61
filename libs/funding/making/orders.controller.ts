import { Controller, Param, Post, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { ReportView } from '../reports/report.dto'
import { ReportOrders } from './orders.service'

@Controller('reports')
export class OrdersController {
  constructor(private readonly orders: ReportOrders) {}

  @Post(':id/cancellation')
  @Access('reports.make')
  @ApiOperation({ summary: 'Stop the making of a report; what is frozen stays frozen' })
  @Answers(ReportView)
  cancel(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReportView> {
    return this.orders.cancel(actor, id)
  }

  @Post(':id/making')
  @Access('reports.make')
  @ApiOperation({ summary: 'Go on making the files of a report that stopped or was cancelled' })
  @Answers(ReportView, { status: 202 })
  async again(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    const report = await this.orders.again(actor, id)
    void reply.header('location', `/v1/reports/${id}`)
    return report
  }
}
