import { Controller, Get, Query } from '@nestjs/common'
import { ApiOperation } from '@nestjs/swagger'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, AnswersPage, type Page } from '../../platform/http'
import { PlanFilter, PlannedReminderView, PlanSummary, ReminderPlanQuery } from './plan.dto'
import { PlanService } from './plan.service'

@Controller('reminders/plan')
export class PlanController {
  constructor(private readonly plan: PlanService) {}

  @Get()
  @Access('reminders.read')
  @ApiOperation({ summary: 'Who will get what and when, by which rule, and why not' })
  @AnswersPage(PlannedReminderView)
  list(@CurrentActor() actor: Actor, @Query() query: ReminderPlanQuery): Promise<Page<PlannedReminderView>> {
    return this.plan.list(actor, query)
  }

  @Get('summary')
  @Access('reminders.read')
  @ApiOperation({ summary: 'How many mails to how many people, day by day' })
  @Answers(PlanSummary)
  summary(@CurrentActor() actor: Actor, @Query() filter: PlanFilter): Promise<PlanSummary> {
    return this.plan.summary(actor, filter)
  }
}
