import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, IfMatch, tagged, type Page } from '../platform/http'
import { NewQuestion, QuestionChange, QuestionsQuery, QuestionView } from './question.dto'
import { QuestionsService } from './questions.service'

/** The bank of questions that activities are made from. */
@Controller('questions')
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Get()
  @Access('programmes.author')
  @AnswersPage(QuestionView)
  list(@CurrentActor() actor: Actor, @Query() query: QuestionsQuery): Promise<Page<QuestionView>> {
    return this.questions.list(actor, query)
  }

  @Get(':id')
  @Access('programmes.author')
  @Answers(QuestionView)
  async find(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionView> {
    return tagged(reply, await this.questions.find(actor, id))
  }

  @Post()
  @Access('programmes.author')
  @Answers(QuestionView, { status: 201 })
  async add(
    @CurrentActor() actor: Actor,
    @Body() request: NewQuestion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionView> {
    return tagged(reply, await this.questions.add(actor, request))
  }

  @Patch(':id')
  @Access('programmes.author')
  @Answers(QuestionView)
  async describe(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Body() request: QuestionChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionView> {
    return tagged(reply, await this.questions.describe(actor, id, version, request))
  }

  @Delete(':id')
  @Access('programmes.author')
  @Answers(null)
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
  ): Promise<void> {
    return this.questions.remove(actor, id, version)
  }

  @Put(':id/retirement')
  @Access('programmes.author')
  @Answers(QuestionView)
  async retire(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionView> {
    return tagged(reply, await this.questions.retire(actor, id, version))
  }

  @Delete(':id/retirement')
  @Access('programmes.author')
  @Answers(QuestionView)
  async offerAgain(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @IfMatch() version: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuestionView> {
    return tagged(reply, await this.questions.offerAgain(actor, id, version))
  }
}
