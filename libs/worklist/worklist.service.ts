import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Problem } from '../platform/http'
import { rolesOf } from '../people'
import { ProgressService } from '../progress'
import type { Language } from '../platform/i18n'
import type { FollowedGroup, Item, Known, Reading } from './items/item'
import { networkItems } from './items/network-items'
import { worklistOf } from './worklist'
import type { WorklistView } from './worklist.dto'
import { followedBy, type FollowedGroups } from './worklist.policy'
import { WorklistStore } from './worklist.store'
import { groupView, worklistView } from './worklist.views'

@Injectable()
export class WorklistService {
  constructor(
    private readonly progress: ProgressService,
    private readonly store: WorklistStore,
    private readonly clock: Clock,
  ) {}

  /** What is behind and why, over one group or all that the actor follows. */
  async list(actor: Actor, groupId: string | undefined): Promise<WorklistView> {
    const which = groupId === undefined ? followedBy(actor) : await this.chosen(actor, groupId)
    const known = await this.known(actor, which)
    const groups = known.map((one) => groupView(one, this.reading(actor, one.group)))
    const network = groupId === undefined && rolesOf(actor).admin ? await this.store.ofNetwork(actor) : null
    return worklistView(groups, network ? networkItems(network, actor) : [])
  }

  /**
   * What waits in each of the groups for somebody who carries them, whatever they may see themselves; asked by the system.
   * `readerId` is whoever is told, null when several are.
   */
  async waiting(
    system: Actor,
    groups: readonly string[],
    { language, readerId }: { readonly language: Language; readonly readerId: string | null },
  ): Promise<ReadonlyMap<string, readonly Item[]>> {
    const known = await this.known({ ...system, language }, { all: false, groups, cohorts: [] })
    const reading = {
      today: this.clock.today(),
      language,
      readerId,
      admin: false,
      teaches: false,
      carries: true,
    }
    return new Map(
      known.map((one) => {
        const items = worklistOf(one, reading).filter(({ urgency }) => urgency !== 'on-track')
        return [one.group.row.id, items] as const
      }),
    )
  }

  /** @throws Problem not-found when the actor does not see the group, forbidden when they do not follow it */
  private async chosen(actor: Actor, groupId: string): Promise<FollowedGroups> {
    const seen = await this.store.seen(actor, groupId)
    if (!seen) throw new Problem('not-found', 'request.not-found')
    const { all, groups, cohorts } = followedBy(actor)
    if (!all && !groups.includes(groupId) && !cohorts.includes(seen.cohortId))
      throw new Problem('forbidden', 'access.denied')
    return { all: false, groups: [groupId], cohorts: [] }
  }

  private async known(actor: Actor, which: FollowedGroups): Promise<Known[]> {
    const groups = await this.progress.followed(actor, which)
    const ids = groups.map(({ row }) => row.id)
    const facts = await this.store.ofGroups(actor, this.clock.today(), this.clock.now(), ids)
    const byGroup = new Map(facts.map((one) => [one.id, one]))
    return groups.flatMap((group) => {
      const found = byGroup.get(group.row.id)
      return found ? [{ group, facts: found }] : []
    })
  }

  private reading(actor: Actor, { row }: FollowedGroup): Reading {
    const { personId, admin, facilitates, teaches } = rolesOf(actor)
    return {
      today: this.clock.today(),
      language: actor.language,
      readerId: personId,
      admin,
      teaches: teaches.includes(row.cohort.id),
      carries: facilitates.includes(row.id),
    }
  }
}
