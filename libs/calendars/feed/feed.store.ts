import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import type { DueFacts, GatheringFacts } from '../entries/calendar-entry'
import type { FeedKey } from './feed-token'
import { FEED, NEW_FEED, OWN_FEED, STOP_FEED } from './feed.statement'

export interface FeedRow {
  readonly generation: number
  readonly madeAt: Date
}

/** Null where the subscriber has this version already. */
export interface FeedContent {
  readonly version: string
  readonly language: Language
  readonly gatherings: readonly GatheringFacts[] | null
  readonly due: readonly DueFacts[] | null
}

type Told<Facts> = { readonly [Key in keyof Facts]: Facts[Key] extends Date ? string : Facts[Key] }

interface ContentRow {
  readonly version: string
  readonly language: Language
  readonly gatherings: readonly Told<GatheringFacts>[] | null
  readonly due: readonly Told<DueFacts>[] | null
}

@Injectable()
export class FeedStore {
  constructor(private readonly database: Database) {}

  async content(
    actor: Actor,
    { personId, generation }: FeedKey,
    known: string | null,
    at: { readonly now: Date; readonly today: string },
  ): Promise<FeedContent | null> {
    const params = [personId, generation, at.today, at.now, known]
    const [row] = await this.database.read<ContentRow>(actor, FEED, params)
    if (!row) return null
    return { ...row, gatherings: row.gatherings?.map(gathering) ?? null, due: row.due?.map(deadline) ?? null }
  }

  async own(actor: Actor): Promise<FeedRow | null> {
    return (await this.database.read<FeedRow>(actor, OWN_FEED, [actor.id]))[0] ?? null
  }

  async renew(personId: string | null, now: Date): Promise<FeedRow> {
    const [row] = await this.database.run<FeedRow>(NEW_FEED, [personId, now])
    if (!row) throw new Error('A calendar address was not written')
    return row
  }

  async stop(personId: string | null, now: Date): Promise<void> {
    await this.database.run(STOP_FEED, [personId, now])
  }
}

function gathering(told: Told<GatheringFacts>): GatheringFacts {
  const [stamp, startsAt, endsAt] = [new Date(told.stamp), new Date(told.startsAt), new Date(told.endsAt)]
  return { ...told, stamp, startsAt, endsAt }
}

function deadline(told: Told<DueFacts>): DueFacts {
  return { ...told, stamp: new Date(told.stamp) }
}
