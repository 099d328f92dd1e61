import { Controller, Get, Query } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, type Page } from '../platform/http'
import { LogEntryView, LogKinds, LogQuery } from './log.dto'
import { LogReading } from './log-reading.service'

@Controller('log')
export class LogController {
  constructor(private readonly log: LogReading) {}

  @Get()
  @Access('log.read')
  @ApiOperation({ summary: 'Who did what, newest first' })
  @AnswersPage(LogEntryView)
  list(@CurrentActor() actor: Actor, @Query() query: LogQuery): Promise<Page<LogEntryView>> {
    return this.log.list(actor, query)
  }

  @Get('kinds')
  @Access('log.read')
  @ApiOperation({ summary: 'What kinds of changes there are' })
  @Answers(LogKinds)
  kinds(@CurrentActor() actor: Actor): LogKinds {
    return this.log.kinds(actor)
  }
}
