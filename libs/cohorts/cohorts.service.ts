import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page, type PageQuery } from '../platform/http'
import type { CohortView } from './cohort.dto'
import { CohortsStore } from './cohorts.store'

@Injectable()
export class CohortsService {
  constructor(private readonly store: CohortsStore) {}

  async list(actor: Actor, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<CohortView>> {
    const rows = await this.store.page(actor, cursorFrom(cursor, 2), limit + 1)
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => [row.startsOn, row.id],
    )
  }

  async find(actor: Actor, id: string): Promise<CohortView> {
    const cohort = await this.store.one(actor, id)
    if (!cohort) throw new Problem('not-found', 'request.not-found')
    return cohort
  }
}
