import './rolling.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import { GroupsService, mayManageCohorts, type GroupSetupView } from '../../cohorts'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import type { BatchMoveView } from './batch-move.dto'
import { BatchMoveStore } from './batch-move.store'

interface Placed {
  readonly version: number
  readonly from: number | null
  readonly to: number | null
}

/** Moves a group to another batch: its days to come follow, what was held with it stays. */
@Injectable()
export class BatchMove {
  constructor(
    private readonly database: Database,
    private readonly store: BatchMoveStore,
    private readonly groups: GroupsService,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  preview(actor: Actor, groupId: string, batchId: string | null): Promise<BatchMoveView> {
    return this.database.transaction(actor, async () => {
      await this.placed(actor, groupId, batchId)
      const before = await this.store.schedule(groupId, actor.language)
      const after = await this.store.tried(async () => {
        await this.store.move(groupId, batchId, this.clock.now())
        return this.store.schedule(groupId, actor.language)
      })
      return {
        modules: before.map(({ number, title, heldOn, held }) => ({
          number,
          title,
          held,
          before: heldOn,
          after: after.find((one) => one.number === number)?.heldOn ?? null,
        })),
      }
    })
  }

  move(
    actor: Actor,
    groupId: string,
    version: string | null,
    batchId: string | null,
  ): Promise<GroupSetupView> {
    return this.database.transaction(actor, async () => {
      const placed = await this.placed(actor, groupId, batchId)
      requireVersion(version, placed.version)
      await this.store.move(groupId, batchId, this.clock.now())
      const detail = { from: placed.from, to: placed.to ?? '–' }
      await this.log.note(actor, {
        action: 'group.batch-changed',
        subjectType: 'group',
        subjectId: groupId,
        groupId,
        detail,
      })
      return this.groups.find(actor, groupId)
    })
  }

  private async placed(actor: Actor, groupId: string, batchId: string | null): Promise<Placed> {
    const group = await this.store.lock(groupId)
    if (!group) throw new Problem('not-found', 'request.not-found')
    if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
    const to = batchId === null ? null : await this.store.batchNumber(group.cohortId, batchId)
    if (batchId !== null && to === null) throw new Problem('unprocessable', 'batch.elsewhere')
    return { version: group.version, from: group.batch, to }
  }
}
