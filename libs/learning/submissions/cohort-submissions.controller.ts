import { Controller, Get, Param, Query } from '@nestjs/common'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { AnswersPage, IdPipe, type Page } from '../../platform/http'
import { CohortSubmissionsQuery, CohortSubmissionView } from './cohort-submission.dto'
import { CohortSubmissionsService } from './cohort-submissions.service'

@Controller('cohorts/:id/submissions')
export class CohortSubmissionsController {
  constructor(private readonly submissions: CohortSubmissionsService) {}

  @Get()
  @Access('cohorts.read')
  @AnswersPage(CohortSubmissionView)
  list(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: CohortSubmissionsQuery,
  ): Promise<Page<CohortSubmissionView>> {
    return this.submissions.list(actor, id, query)
  }
}
