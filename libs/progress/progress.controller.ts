import { Controller, Get, Param, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Access, CurrentActor } from '../platform/access'
import type { Actor } from '../platform/actor'
import { Answers, AnswersPage, IdPipe, tagged, type Page } from '../platform/http'
import { GroupsQuery, GroupSummary, GroupView } from './group.dto'
import { CohortProgressView } from './cohort/matrix.dto'
import { GroupProgressView } from './progress.dto'
import { ProgressService } from './progress.service'

@Controller()
export class ProgressController {
  constructor(private readonly progress: ProgressService) {}

  @Get('groups')
  @Access('signed-in')
  @AnswersPage(GroupSummary)
  groups(@CurrentActor() actor: Actor, @Query() query: GroupsQuery): Promise<Page<GroupSummary>> {
    return this.progress.groups(actor, query)
  }

  @Get('groups/:id')
  @Access('signed-in')
  @Answers(GroupView)
  async group(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GroupView> {
    return tagged(reply, await this.progress.group(actor, id))
  }

  @Get('groups/:id/progress')
  @Access('signed-in')
  @Answers(GroupProgressView)
  ofGroup(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<GroupProgressView> {
    return this.progress.ofGroup(actor, id)
  }

  @Get('cohorts/:id/progress')
  @Access('cohorts.read')
  @Answers(CohortProgressView)
  ofCohort(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CohortProgressView> {
    return this.progress.ofCohort(actor, id)
  }
}
