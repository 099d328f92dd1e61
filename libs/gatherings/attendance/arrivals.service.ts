import { Injectable } from '@nestjs/common'
import { systemActor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { GatheringsStore } from '../gatherings.store'
import type { Arrival } from './arrival'
import { AttendanceStore } from './attendance.store'

const CLERK = systemActor('gatherings')

/** What people say of themselves. Whether they may, and whether it is true, is asked before it comes here. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly database: Database,
    private readonly sheets: AttendanceStore,
    private readonly gatherings: GatheringsStore,
    private readonly clock: Clock,
  ) {}

  /** Notes it once. Whom nobody has marked is present from then on; any other mark stands, and the list shows both. */
  async note(arrival: Arrival): Promise<void> {
    await this.database.transaction(CLERK, async () => {
      const now = this.clock.now()
      await this.sheets.lockSheets(arrival.gatheringId)
      if (!(await this.sheets.checkIn(arrival, now))) return
      if (!(await this.sheets.hearCheckIn(arrival, now))) return
      // The last one who was missing has come: the list is as complete as if somebody had kept it.
      const gathering = await this.gatherings.find(arrival.gatheringId)
      if (gathering?.state !== 'called') return
      gathering.hold()
      await this.gatherings.save(gathering)
    })
  }
}
