import './summary.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Problem } from '../platform/http'
import { rolesOf } from '../people'
import { mayRead, mayWrite } from './summary.policy'
import { SummariesStore, type PlaceRow } from './summaries.store'

/** People sit in the room before it begins. */
const EARLY_MS = 3_600_000

/** A group at a gathering as the actor may read or write about it. */
@Injectable()
export class SummaryPlaces {
  constructor(
    private readonly store: SummariesStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found for everybody but the group's own */
  async find(actor: Actor, groupId: string, gatheringId: string): Promise<PlaceRow> {
    const place = await this.store.place(actor, gatheringId, groupId)
    if (!place || !mayRead(rolesOf(actor), place)) throw new Problem('not-found', 'request.not-found')
    return place
  }

  /**
   * The same under lock, for whoever carries the group: what one counts on stays until they are done.
   *
   * @throws Problem forbidden, or conflict where the gathering is off or has not begun
   */
  async findForChange(actor: Actor, groupId: string, gatheringId: string): Promise<PlaceRow> {
    const place = await this.find(actor, groupId, gatheringId)
    if (!mayWrite(rolesOf(actor), place)) throw new Problem('forbidden', 'summary.not-yours')
    if (!place.standing) throw new Problem('conflict', 'summary.off')
    if (!this.hasBegun(place)) throw new Problem('conflict', 'summary.too-early')
    await this.store.lock(place)
    return place
  }

  mayWriteNow(actor: Actor, place: PlaceRow): boolean {
    return mayWrite(rolesOf(actor), place) && place.standing && !place.archived && this.hasBegun(place)
  }

  private hasBegun({ startsAt }: PlaceRow): boolean {
    return this.clock.now().getTime() >= startsAt.getTime() - EARLY_MS
  }
}
