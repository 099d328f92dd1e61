import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database } from '../platform/database'
import { Problem, requireVersion } from '../platform/http'
import { rolesOf } from '../people'
import { SummaryPlaces } from './summary-place'
import type { OpenDecisions, SummaryView } from './summary.dto'
import { mayRead } from './summary.policy'
import { decisionView, summaryView } from './summary.view'
import { SummariesStore, type PlaceRow } from './summaries.store'

/** What a group's summary of a gathering says, and what it decided there that is not done. */
@Injectable()
export class SummariesService {
  constructor(
    private readonly database: Database,
    private readonly places: SummaryPlaces,
    private readonly store: SummariesStore,
  ) {}

  read(actor: Actor, groupId: string, gatheringId: string): Promise<SummaryView> {
    return this.database.transaction(actor, async () =>
      this.view(actor, await this.places.find(actor, groupId, gatheringId)),
    )
  }

  write(
    actor: Actor,
    groupId: string,
    gatheringId: string,
    version: string | null,
    text: string,
  ): Promise<SummaryView> {
    return this.database.transaction(actor, async () => {
      const place = await this.places.findForChange(actor, groupId, gatheringId)
      const present = await this.store.summary(place)
      requireVersion(version === '0' ? null : version, present.version || null)
      if (text !== present.text) await this.store.write(place, text)
      return this.view(actor, place)
    })
  }

  async open(actor: Actor, groupId: string): Promise<OpenDecisions> {
    if (!mayRead(rolesOf(actor), { groupId })) throw new Problem('not-found', 'request.not-found')
    const rows = await this.store.open(actor, groupId)
    return {
      items: rows.map((row) => ({ ...decisionView(actor, row, { groupId }), gathering: row.gathering })),
    }
  }

  async view(actor: Actor, place: PlaceRow): Promise<SummaryView> {
    const mayWrite = this.places.mayWriteNow(actor, place)
    const members = mayWrite ? await this.store.members(place) : []
    return summaryView(actor, await this.store.summary(place), { place, mayWrite, members })
  }
}
