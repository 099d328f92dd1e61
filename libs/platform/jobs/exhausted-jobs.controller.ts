import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { Access, CurrentActor } from '../access'
import type { Actor } from '../actor'
import { Answers, AnswersPage, Id, IdPipe, Instant, Int, PageQuery, Text, type Page } from '../http'
import { ExhaustedJobs } from './exhausted-jobs.service'

/** A job that failed as often as it may. */
export class ExhaustedJobView {
  @Id() id!: string
  @Text({ max: 100 }) queue!: string
  @Text({ max: 100, example: 'reminders.send' }) name!: string
  @Instant() failedAt!: string
  @Int({ description: 'How often it was tried' }) attempts!: number
  @Text({ max: 2000, description: 'What the last attempt failed on' }) error!: string
}

@Controller('jobs')
export class ExhaustedJobsController {
  constructor(private readonly jobs: ExhaustedJobs) {}

  @Get()
  @Access('jobs.manage')
  @AnswersPage(ExhaustedJobView)
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ExhaustedJobView>> {
    return this.jobs.list(actor, query)
  }

  @Post(':id/retry')
  @Access('jobs.manage')
  @Answers(null, { status: 202, description: 'It will run again' })
  retry(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.jobs.retry(actor, id)
  }
}
