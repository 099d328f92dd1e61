import { Controller, Get, Query } from '@nestjs/common'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { AnswersPage, type Page } from '../platform/http'
import { LoggedReminderView, ReminderLogQuery } from './reminder.dto'
import { RemindersService } from './reminders.service'

@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @Get('log')
  @Access('reminders.read')
  @AnswersPage(LoggedReminderView)
  log(@CurrentActor() actor: Actor, @Query() query: ReminderLogQuery): Promise<Page<LoggedReminderView>> {
    return this.reminders.log(actor, query)
  }
}
