import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { rolesOf } from '../../people'
import { ActivitiesService } from '../activities/activities.service'
import { mayAnswerForGroup } from '../learning.policy'
import type { ClaimView, PulseView } from './claim.dto'
import { ClaimsStore, type Asking } from './claims.store'

/** As long as somebody who stopped typing still stands as the one who writes. */
const CLAIM_MS = 60_000

/**
 * Who is writing the group's answer just now. It only tells: what protects the text is its version, so a claim that is
 * ignored, or forgotten by a phone that fell asleep, costs nobody a word.
 */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly database: Database,
    private readonly activities: ActivitiesService,
    private readonly store: ClaimsStore,
    private readonly clock: Clock,
  ) {}

  /** What an open page asks again and again; one round trip to the database. */
  async pulse(actor: Actor, groupId: string, activityId: string): Promise<PulseView> {
    const pulse = await this.store.pulse(actor, this.asking(groupId, activityId))
    if (!pulse) throw new Problem('not-found', 'request.not-found')
    return pulse
  }

  /** Takes the claim, or renews it. Somebody else's is taken only on purpose. */
  claim(actor: Actor, groupId: string, activityId: string, takeOver: boolean): Promise<ClaimView> {
    return this.database.transaction(actor, async () => {
      const asking = this.asking(groupId, activityId)
      await this.mustWrite(actor, asking)
      const until = new Date(asking.now.getTime() + CLAIM_MS)
      const claim = await this.store.take(actor.id ?? '', asking, until, takeOver)
      if (claim) return claim
      const held = await this.store.pulse(actor, asking)
      throw new Problem('conflict', 'claim.held', { name: held?.writing?.person.name ?? '…' })
    })
  }

  release(actor: Actor, groupId: string, activityId: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      const asking = this.asking(groupId, activityId)
      await this.mustWrite(actor, asking)
      await this.store.release(actor.id ?? '', asking)
    })
  }

  private async mustWrite(actor: Actor, { groupId, activityId }: Asking): Promise<void> {
    const activity = await this.activities.ofGroup(actor, groupId, activityId)
    if (activity.answeredBy !== 'group') throw new Problem('not-found', 'request.not-found')
    if (!mayAnswerForGroup(rolesOf(actor), activity)) throw new Problem('forbidden', 'learning.not-member')
  }

  private asking(groupId: string, activityId: string): Asking {
    return { groupId, activityId, now: this.clock.now() }
  }
}
