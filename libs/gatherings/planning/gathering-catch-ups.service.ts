import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import type { Gathering } from '../gathering.entity'
import { GatheringPlanning } from './gathering-planning.service'
import type { PlannedGathering } from './planning.dto'
import { PlanningStore } from './planning.store'

/** A group that missed its own day meets with another batch. */
@Injectable()
export class GatheringCatchUps {
  constructor(
    private readonly database: Database,
    private readonly planning: GatheringPlanning,
    private readonly store: PlanningStore,
  ) {}

  add(actor: Actor, id: string, groupId: string): Promise<PlannedGathering> {
    return this.database.transaction(actor, async () => {
      const gathering = await this.planning.ofPlanner(actor, id)
      await this.requirePossible(gathering, groupId)
      if (!(await this.store.catchUp(id, groupId))) throw new Problem('conflict', 'catch-up.there')
      await this.planning.note(actor, {
        action: 'gathering.group-added',
        gatheringId: id,
        groupId,
        detail: {},
      })
      return this.planning.view(actor, id)
    })
  }

  /** Takes it back, as long as nobody of the group is marked there. */
  async remove(actor: Actor, id: string, groupId: string): Promise<void> {
    await this.database.transaction(actor, async () => {
      await this.planning.ofPlanner(actor, id)
      const sheet = await this.store.sheet(id, groupId)
      if (!sheet?.catchUp) throw new Problem('not-found', 'request.not-found')
      if (!(await this.store.noCatchUp(id, groupId))) throw new Problem('conflict', 'catch-up.marked')
      await this.planning.note(actor, {
        action: 'gathering.group-removed',
        gatheringId: id,
        groupId,
        detail: {},
      })
    })
  }

  private async requirePossible(gathering: Gathering, groupId: string): Promise<void> {
    if (gathering.groupId !== null) throw new Problem('conflict', 'catch-up.local')
    if (gathering.isOff) throw new Problem('conflict', 'attendance.off')
    const group = await this.store.group(groupId)
    if (!group || group.cohortId !== gathering.cohortId) throw refused('catch-up.no-group')
    if (group.state === 'withdrawn' || group.state === 'closed') throw refused('catch-up.withdrawn')
    if (group.batchId === gathering.batchId) throw refused('catch-up.own-batch')
  }
}

function refused(code: string): Problem {
  return new Problem('unprocessable', code, {}, [{ pointer: '/groupId', code }])
}
