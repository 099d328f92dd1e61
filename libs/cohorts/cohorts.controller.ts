import { Controller, Get, Param, Query } from '@nestjs/common'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, PageQuery, type Page } from '../platform/http'
import { CohortView } from './cohort.dto'
import { CohortsService } from './cohorts.service'

@Controller('cohorts')
export class CohortsController {
  constructor(private readonly cohorts: CohortsService) {}

  @Get()
  @Access('signed-in')
  @AnswersPage(CohortView)
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<CohortView>> {
    return this.cohorts.list(actor, query)
  }

  @Get(':id')
  @Access('signed-in')
  @Answers(CohortView)
  find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CohortView> {
    return this.cohorts.find(actor, id)
  }
}
