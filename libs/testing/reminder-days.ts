import type { ApiClient } from './api-client'
import { startApi, type TestApi } from './api'
import { cloneDatabase } from './cluster'
import { startWorker, type TestWorker } from './worker'
import type { WorldGroup, WorldPerson } from './world'
import { findReminders } from '../reminders'
import { runJob } from '../platform/jobs'

/** A reminder of the plan or of the log, as far as tests look at it. */
export interface SeenReminder {
  readonly person: { readonly id: string }
  readonly group: { readonly id: string }
  readonly rule: { readonly key: string }
  readonly subject: { readonly date: string }
  readonly date: string
  readonly plannedFor: string
  readonly state: string
  readonly why: string
  readonly messageId?: string | null
  readonly mailId?: string | null
}

/** A Monday morning, ten o'clock in Oslo. */
export const MONDAY = '2026-11-09T09:00:00Z'

/** Lets days pass over reminders, and looks at what is planned, logged and received. */
export class ReminderDays {
  private constructor(
    readonly api: TestApi,
    readonly worker: TestWorker,
    readonly administrator: ApiClient,
  ) {}

  /** On a database of its own: looking for what is due sees every group that there is. */
  static async begin(database: string): Promise<ReminderDays> {
    const api = await startApi(new Date(MONDAY), await cloneDatabase(database))
    const worker = await startWorker(api)
    const administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
    return new ReminderDays(api, worker, administrator)
  }

  async end(): Promise<void> {
    await this.worker.close()
    await this.api.close()
  }

  /** Looks for what is due at an instant, without sending it. */
  async find(at = MONDAY): Promise<void> {
    this.api.clock.moveTo(new Date(at))
    await runJob(this.worker.app, findReminders, {})
  }

  /** Looks for what is due at an instant, and sends it. */
  async pass(at = MONDAY): Promise<void> {
    await this.find(at)
    await this.worker.drain()
  }

  subjectsTo(person: WorldPerson): string[] {
    return this.worker.mailbox.to(person.email).map((mail) => mail.subject)
  }

  planOf(group: WorldGroup, days = 60, client = this.administrator): Promise<SeenReminder[]> {
    return everyPage(client, `/v1/reminders/plan?group=${group.id}&days=${days}`)
  }

  logOf(group: WorldGroup, client = this.administrator): Promise<SeenReminder[]> {
    return everyPage(client, `/v1/reminders/log?group=${group.id}`)
  }
}

export function members({ chiefExecutive, facilitator, participants }: WorldGroup): WorldPerson[] {
  return [chiefExecutive, facilitator, ...participants]
}

export async function everyPage(client: ApiClient, path: string): Promise<SeenReminder[]> {
  const items: SeenReminder[] = []
  for (let cursor = ''; ;) {
    const { status, body } = await client.get(`${path}${path.includes('?') ? '&' : '?'}limit=7${cursor}`)
    if (status !== 200) throw new Error(`${path} answered ${status}`)
    const page = body as { items: SeenReminder[]; page: { nextCursor: string | null } }
    items.push(...page.items)
    if (page.page.nextCursor === null) return items
    cursor = `&cursor=${page.page.nextCursor}`
  }
}
