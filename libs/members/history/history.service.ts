import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { cursorFrom, DEFAULT_LIMIT, pageOf, type Page, type PageQuery } from '../../platform/http'
import { Rosters } from '../roster/rosters.service'
import type { HistoryEvent } from './history.dto'
import { historyText } from './history-words'
import { HistoryStore } from './history.store'

/** Who came, left, was replaced and held which role: from what is, and from what was noted when it changed. */
@Injectable()
export class MembersHistory {
  constructor(
    private readonly rosters: Rosters,
    private readonly store: HistoryStore,
  ) {}

  async page(
    actor: Actor,
    groupId: string,
    { cursor, limit = DEFAULT_LIMIT }: PageQuery,
  ): Promise<Page<HistoryEvent>> {
    const after = cursorFrom(cursor, 3)
    await this.rosters.read(actor, groupId)
    const rows = await this.store.page(actor, groupId, after, limit + 1)
    return pageOf(
      rows,
      limit,
      (row) => ({ on: row.on, kind: row.kind, text: historyText(row, actor.language), by: row.by }),
      ({ on, place, key }) => [on, String(place), key],
    )
  }
}
