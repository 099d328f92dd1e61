import { Body, Controller, Get, Headers, Param, Post, Put } from '@nestjs/common'
import { ApiHeader, ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import {
  SectionGiven,
  SectionAssignment,
  SectionCandidates,
  NewReportComment,
  ReportComments,
} from './review.dto'
import { ReviewService } from './review.service'

@Controller('reports/:id')
export class ReviewController {
  constructor(private readonly review: ReviewService) {}

  @Get('comments')
  @Access('reports.read')
  @ApiOperation({ summary: 'What is said about the sections of a report; no part of it' })
  @Answers(ReportComments)
  comments(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReportComments> {
    return this.review.comments(actor, id)
  }

  @Post('comments')
  @Access('reports.write')
  @ApiOperation({ summary: 'Say something about a section' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'One key for one wish' })
  @Answers(ReportComments, { status: 201 })
  comment(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() request: NewReportComment,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<ReportComments> {
    return this.review.comment(actor, id, request, key?.slice(0, 200) || null)
  }

  @Post('comments/:commentId/resolution')
  @Access('reports.write')
  @ApiOperation({ summary: 'Mark a comment as dealt with' })
  @Answers(ReportComments)
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('commentId', IdPipe) commentId: string,
  ): Promise<ReportComments> {
    return this.review.resolve(actor, id, commentId)
  }

  @Get('candidates')
  @Access('reports.make')
  @ApiOperation({ summary: 'Who may be given a section' })
  @Answers(SectionCandidates)
  candidates(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<SectionCandidates> {
    return this.review.candidates(actor, id)
  }

  @Put('assignments/:section')
  @Access('reports.make')
  @ApiOperation({ summary: 'Give a section to somebody, or take it back' })
  @Answers(SectionAssignment)
  assign(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('section') section: string,
    @Body() { personId }: SectionGiven,
  ): Promise<SectionAssignment> {
    return this.review.assign(actor, id, section, personId)
  }
}
