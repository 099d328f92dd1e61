import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { mayMark } from '../gathering.policy'
import type { LateChangesView } from './late-change.dto'
import { LateChangesStore } from './late-changes.store'

const CLERK = systemActor('gatherings')

/** What was changed after the lock, for those who keep the list: an open trace is why it may be changed at all. */
@Injectable()
export class LateChanges {
  constructor(
    private readonly database: Database,
    private readonly store: LateChangesStore,
  ) {}

  list(actor: Actor, gatheringId: string): Promise<LateChangesView> {
    return this.database.transaction(actor, async () => {
      const sheets = await this.store.sheets(gatheringId)
      if (sheets.length === 0) throw new Problem('not-found', 'request.not-found')
      const kept = sheets.filter((sheet) => mayMark(actor, sheet)).map(({ groupId }) => groupId)
      if (kept.length === 0) throw new Problem('forbidden', 'access.denied')
      // The log is the network's to read; of these groups, and of this alone, those who keep their list read it too.
      const items = await this.database.transaction(CLERK, () => this.store.changes(gatheringId, kept))
      return { items }
    })
  }
}
