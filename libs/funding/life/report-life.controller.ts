import { Body, Controller, Param, Post, Res } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { ReportView } from '../reports/report.dto'
import { Reasoned, Remarked } from './report-life.dto'
import { ReportLife } from './report-life.service'

@Controller('reports/:id')
export class ReportLifeController {
  constructor(private readonly life: ReportLife) {}

  @Post('freezing')
  @Access('reports.make')
  @ApiOperation({ summary: 'Freeze a draft and make its files; it goes to review, and never changes again' })
  @Answers(ReportView, { status: 202 })
  async freeze(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReportView> {
    const report = await this.life.freeze(actor, id)
    void reply.header('location', `/v1/reports/${report.id}`)
    return report
  }

  @Post('withdrawal')
  @Access('reports.make')
  @ApiOperation({ summary: 'Give up a draft' })
  @Answers(ReportView)
  giveUp(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: Reasoned,
  ): Promise<ReportView> {
    return this.life.take(actor, id, 'give-up', reason)
  }

  @Post('review-return')
  @Access('reports.make')
  @ApiOperation({ summary: 'Send a frozen version back; the next version begins with its texts' })
  @Answers(ReportView)
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: Reasoned,
  ): Promise<ReportView> {
    return this.life.take(actor, id, 'send-back', reason)
  }

  @Post('approval')
  @Access('reports.make')
  @ApiOperation({ summary: 'Approve; by another administrator than those who wrote or froze it' })
  @Answers(ReportView)
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: Remarked,
  ): Promise<ReportView> {
    return this.life.take(actor, id, 'approve', reason)
  }

  @Post('submission')
  @Access('reports.submit')
  @ApiOperation({ summary: 'Mark as handed in to the funder; by the host municipality alone' })
  @Answers(ReportView)
  submit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: Remarked,
  ): Promise<ReportView> {
    return this.life.take(actor, id, 'submit', reason)
  }

  @Post('funder-return')
  @Access('reports.make')
  @ApiOperation({ summary: 'Record that the funder sent it back; the next version begins with its texts' })
  @Answers(ReportView)
  recordReturn(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: Reasoned,
  ): Promise<ReportView> {
    return this.life.take(actor, id, 'record-return', reason)
  }

  @Post('acceptance')
  @Access('reports.make')
  @ApiOperation({ summary: 'Record that the funder accepted it' })
  @Answers(ReportView)
  recordAcceptance(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: Remarked,
  ): Promise<ReportView> {
    return this.life.take(actor, id, 'record-acceptance', reason)
  }
}
