import { Controller, Get, Param } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { CalendarAnswersView } from './calendar-answers.dto'
import { CalendarAnswers } from './calendar-answers.service'

@Controller('gatherings/:id/calendar-answers')
export class CalendarAnswersController {
  constructor(private readonly answers: CalendarAnswers) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({
    summary: 'What calendars answered: my own, and those of the groups that I carry or plan for',
  })
  @Answers(CalendarAnswersView)
  of(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CalendarAnswersView> {
    return this.answers.of(actor, id)
  }
}
