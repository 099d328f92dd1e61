import './hours.problems'
import { Injectable } from '@nestjs/common'
import { formatDay } from '../../platform/documents'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion, type FieldError } from '../../platform/http'
import { mayNoteHours, mayWriteGrants } from '../grant.policy'
import type { GrantHours, GroupHours, HoursEntry, NewHours } from './hours.dto'
import { HoursStore, type Frame } from './hours.store'

/** Hours that those who carry a group put in. They are the group's; nobody outside it learns who worked. */
@Injectable()
export class Hours {
  constructor(
    private readonly database: Database,
    private readonly store: HoursStore,
    private readonly clock: Clock,
  ) {}

  async ofGroup(actor: Actor, groupId: string): Promise<GroupHours> {
    const hours = await this.store.ofGroup(actor, groupId)
    if (!hours) throw new Problem('not-found', 'request.not-found')
    if (!mayNoteHours(actor, groupId)) throw new Problem('forbidden', 'access.denied')
    return hours
  }

  /** Sums by municipality, for administrators. */
  async ofGrant(actor: Actor, grantId: string): Promise<GrantHours> {
    if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
    const hours = await this.store.ofGrant(actor, grantId, this.clock.today())
    if (!hours) throw new Problem('not-found', 'request.not-found')
    return hours
  }

  /** @param key one key for one wish: sent twice, it is entered once */
  enter(actor: Actor, groupId: string, entry: NewHours, key: string | null): Promise<HoursEntry> {
    return this.database.transaction(actor, async () => {
      await this.ofGroup(actor, groupId)
      await this.requirePossible(actor, groupId, entry)
      const id = await this.store.add(groupId, entry, { at: this.clock.now(), by: actor.id, key })
      return this.one(actor, id)
    })
  }

  change(actor: Actor, id: string, version: string | null, entry: NewHours): Promise<HoursEntry> {
    return this.database.transaction(actor, async () => {
      const { groupId } = await this.held(actor, id, version)
      await this.requirePossible(actor, groupId, entry)
      await this.store.change(id, entry)
      return this.one(actor, id)
    })
  }

  remove(actor: Actor, id: string, version: string | null): Promise<void> {
    return this.database.transaction(actor, async () => {
      await this.held(actor, id, version)
      await this.store.remove(id)
    })
  }

  /** A day that was handed in is refused by the database, whichever way it is touched. */
  private async held(actor: Actor, id: string, version: string | null): Promise<{ groupId: string }> {
    const held = await this.store.hold(id)
    if (!held) throw new Problem('not-found', 'request.not-found')
    if (!mayNoteHours(actor, held.groupId)) throw new Problem('forbidden', 'access.denied')
    requireVersion(version, held.version)
    return held
  }

  private async requirePossible(actor: Actor, groupId: string, entry: NewHours): Promise<void> {
    const frame = await this.store.frame(entry.grant, groupId)
    if (!frame) throw new Problem('unprocessable', 'hours.grant-unknown')
    const errors = dayErrors(entry.workedOn, frame, this.clock.today(), (day) =>
      formatDay(day, actor.language),
    )
    if (errors.length > 0) throw new Problem('unprocessable', 'hours.impossible', {}, errors)
  }

  private async one(actor: Actor, id: string): Promise<HoursEntry> {
    const entry = await this.store.one(actor, id)
    if (!entry) throw new Problem('not-found', 'request.not-found')
    return entry
  }
}

function dayErrors(
  day: string,
  { periodFrom, periodTo, reportedUntil }: Frame,
  today: string,
  said: (day: string) => string,
): FieldError[] {
  const pointer = '/workedOn'
  if (day > today) return [{ pointer, code: 'hours.future' }]
  if (day < periodFrom || day > periodTo) {
    const params = { from: said(periodFrom), to: said(periodTo) }
    return [{ pointer, code: 'hours.outside-period', params }]
  }
  return reportedUntil !== null && day <= reportedUntil ? [{ pointer, code: 'hours.reported' }] : []
}
