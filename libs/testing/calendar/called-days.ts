import type { ApiClient } from '../api-client'
import { startApi, type TestApi } from '../api'
import { seenCalendar, type SeenEntry } from './seen-calendar'
import { cloneDatabase } from '../cluster'
import { startWorker, type TestWorker } from '../worker'
import type { WorldGroup, WorldPerson } from '../world'
import { runJob } from '../../platform/jobs'
import { tellCalendars } from '../../calendars'

/** A Monday morning, ten o'clock in Oslo. */
export const MONDAY = new Date('2026-11-09T09:00:00Z')
export const A_MINUTE = 60_000

/** What a person's calendar was told, with the mail that it came in. */
interface Told extends SeenEntry {
  readonly method: string
  readonly subject: string
  readonly text: string
}

interface Called {
  readonly group: WorldGroup
  readonly id: string
  readonly instructor: WorldPerson
}

const DECEMBER_17 = { startsAt: '2026-12-17T08:00:00Z', endsAt: '2026-12-17T14:30:00Z', reason: 'Snøstorm' }

/** Calls, moves and cancels gatherings as planners do, lets the clock's jobs run, and reads what calendars were told. */
export class CalledDays {
  private constructor(
    readonly api: TestApi,
    readonly worker: TestWorker,
  ) {}

  /** On a database of its own: looking for differences sees every gathering that there is. */
  static async begin(database: string, settings: Readonly<Record<string, string>> = {}): Promise<CalledDays> {
    const api = await startApi(MONDAY, await cloneDatabase(database))
    return new CalledDays(api, await startWorker(api, settings))
  }

  async end(): Promise<void> {
    await this.worker.close()
    await this.api.close()
  }

  async as({ id }: WorldPerson): Promise<ApiClient> {
    return this.api.client.as(await this.api.signIn(id))
  }

  /** Looks for what changed, without sending it. */
  look(): Promise<void> {
    return runJob(this.worker.app, tellCalendars, {})
  }

  /** Looks for what changed, and sends what is due once the minute of second thoughts is over. */
  async tell(): Promise<void> {
    await this.look()
    this.api.clock.moveTo(new Date(this.api.clock.now().getTime() + A_MINUTE))
    await this.worker.drain()
  }

  /** Oldest first. */
  toldTo({ email }: WorldPerson): Told[] {
    return this.worker.mailbox.to(email).flatMap(({ calendar, subject, text }) => {
      if (!calendar) return []
      const { method, entries } = seenCalendar(calendar.content)
      expect(method).toBe(calendar.method)
      expect(entries).toHaveLength(1)
      return entries.map((entry) => ({ ...entry, method, subject, text }))
    })
  }

  short(person: WorldPerson): string[] {
    return this.toldTo(person).map(({ method, sequence, starts }) => `${method} ${sequence} ${starts}`)
  }

  async called(startsAt = '2026-12-10T08:00:00Z', participants = 1): Promise<Called> {
    const { world } = this.api
    const group = await world.group({ participants })
    const instructor = await world.instructor(group.cohort)
    return { group, instructor, id: await world.gathering(group, 2, startsAt) }
  }

  /** Answers the gathering that took its place. */
  async move(id: string, to: object = DECEMBER_17): Promise<string> {
    const moved = await (await this.planner()).post(`/v1/gatherings/${id}/move`, to, await this.match(id))
    expect(moved.status).toBe(201)
    return (moved.body as { id: string }).id
  }

  async change(id: string, changes: object): Promise<void> {
    const path = `/v1/gatherings/${id}`
    const changed = await (await this.planner()).patch(path, changes, await this.match(id))
    expect(changed.status).toBe(200)
  }

  async cancel(id: string): Promise<void> {
    const path = `/v1/gatherings/${id}/cancellation`
    const body = { reason: 'For få påmeldte' }
    expect((await (await this.planner()).post(path, body, await this.match(id))).status).toBe(200)
  }

  async planner(): Promise<ApiClient> {
    return this.as(await this.api.world.administrator())
  }

  private async match(id: string): Promise<{ 'if-match': string }> {
    const { body } = await (await this.planner()).get(`/v1/gatherings/${id}`)
    return { 'if-match': `"${(body as { version: number }).version}"` }
  }
}
