import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { calendarText } from '../../platform/calendar'
import { Clock } from '../../platform/clock'
import { Problem } from '../../platform/http'
import { CalendarOptions } from '../calendar-options'
import { gatheringEntry } from './calendar-entry'
import { GatheringEntriesStore } from './gathering-entries.store'

/** One gathering as a file that any calendar opens. */
@Injectable()
export class GatheringEntries {
  constructor(
    private readonly store: GatheringEntriesStore,
    private readonly clock: Clock,
    private readonly options: CalendarOptions,
  ) {}

  async file(actor: Actor, id: string): Promise<string> {
    const facts = await this.store.one(actor, id, this.clock.now())
    if (!facts) throw new Problem('not-found', 'request.not-found')
    const { publicUrl, organizer } = this.options
    const entry = gatheringEntry(facts, actor.language, publicUrl, { organizer, attendee: null })
    return calendarText({ method: 'PUBLISH', name: '', refreshSeconds: null }, [entry])
  }
}
