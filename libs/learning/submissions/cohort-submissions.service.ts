import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page } from '../../platform/http'
import { rolesOf } from '../../people'
import type { CohortSubmissionsQuery, CohortSubmissionView } from './cohort-submission.dto'
import { CohortSubmissionsStore } from './cohort-submissions.store'

@Injectable()
export class CohortSubmissionsService {
  constructor(private readonly store: CohortSubmissionsStore) {}

  /** The group answers of a cohort for those who teach it, and for administrators, who only read. */
  async list(
    actor: Actor,
    cohortId: string,
    { cursor, limit = DEFAULT_LIMIT, module, state, waiting }: CohortSubmissionsQuery,
  ): Promise<Page<CohortSubmissionView>> {
    const { admin, teaches } = rolesOf(actor)
    const follows = admin || teaches.includes(cohortId)
    if (!follows || !(await this.store.exists(actor, cohortId))) {
      throw new Problem('not-found', 'request.not-found')
    }
    const after = cursorFrom(cursor, 4)
    const wanted = { cohortId, module, state, waiting: waiting === 'true', after, limit: limit + 1 }
    return pageOf(
      await this.store.page(actor, wanted),
      limit,
      (row) => row,
      (row) => [String(row.module.number), row.group.name, row.group.id, row.activity.id],
    )
  }
}
