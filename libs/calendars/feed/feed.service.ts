import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { calendarText } from '../../platform/calendar'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { CalendarOptions } from '../calendar-options'
import { dueEntry, gatheringEntry } from '../entries/calendar-entry'
import { entryWords } from '../entries/entry-words'
import type { CalendarFeedView } from './feed.dto'
import { FeedStore, type FeedContent, type FeedRow } from './feed.store'
import { feedToken, keyOf } from './feed-token'

const SUBSCRIPTION = systemActor('calendar-feed')
const REFRESH_SECONDS = 3_600
const FILE = /^(.{1,120})\.ics$/

/** A calendar as it is fetched; `text` is null where the subscriber has this version already. */
export interface FetchedFeed {
  readonly version: string
  readonly text: string | null
}

/** The calendar that a person subscribes to: what it holds is asked anew with each fetch. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: Database,
    private readonly store: FeedStore,
    private readonly clock: Clock,
    private readonly options: CalendarOptions,
  ) {}

  /**
   * `file` is the last part of the address; `known` the version that the subscriber has.
   *
   * @throws Problem not-found, the same for an address that is none, that was stopped, and that was never given out
   */
  async fetch(file: string, known: string | null): Promise<FetchedFeed> {
    const key = keyOf(this.options.secret, FILE.exec(file)?.[1] ?? '')
    const at = { now: this.clock.now(), today: this.clock.today() }
    const content = key && (await this.store.content(SUBSCRIPTION, key, known, at))
    if (!content) throw new Problem('not-found', 'request.not-found')
    return { version: content.version, text: this.written(content) }
  }

  async own(actor: Actor): Promise<CalendarFeedView> {
    return this.view(actor, await this.store.own(actor))
  }

  /** A new address; the one before it stops. */
  renew(actor: Actor): Promise<CalendarFeedView> {
    return this.database.transaction(actor, async () =>
      this.view(actor, await this.store.renew(actor.id, this.clock.now())),
    )
  }

  async stop(actor: Actor): Promise<void> {
    await this.database.transaction(actor, () => this.store.stop(actor.id, this.clock.now()))
  }

  private written({ language, gatherings, due }: FeedContent): string | null {
    if (!gatherings || !due) return null
    const { publicUrl, organizer } = this.options
    const parties = { organizer, attendee: null }
    const of = { method: null, name: entryWords.calendar[language], refreshSeconds: REFRESH_SECONDS }
    return calendarText(of, [
      ...gatherings.map((facts) => gatheringEntry(facts, language, publicUrl, parties)),
      ...due.map((facts) => dueEntry(facts, language, publicUrl)),
    ])
  }

  private view({ id }: Actor, row: FeedRow | null): CalendarFeedView {
    if (!row) return { address: null, madeAt: null }
    const token = feedToken(this.options.secret, { personId: id ?? '', generation: row.generation })
    const address = `${this.options.publicUrl}/v1/calendar-feeds/${token}.ics`
    return { address, madeAt: row.madeAt.toISOString() }
  }
}
