import './gathering.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page } from '../platform/http'
import type { GatheringsQuery, GatheringView } from './gathering.dto'
import { GatheringsStore } from './gatherings.store'

@Injectable()
export class GatheringsService {
  constructor(
    private readonly store: GatheringsStore,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { group, cursor, limit = DEFAULT_LIMIT }: GatheringsQuery,
  ): Promise<Page<GatheringView>> {
    const after = cursorFrom(cursor, 2)
    const rows = await this.store.page(actor, this.clock.now(), { group, after, limit: limit + 1 })
    return pageOf(
      rows,
      limit,
      (row) => row,
      (row) => [row.startsAt, row.id],
    )
  }

  async find(actor: Actor, id: string): Promise<GatheringView> {
    const view = await this.store.one(actor, this.clock.now(), id)
    if (!view) throw new Problem('not-found', 'request.not-found')
    return view
  }
}
