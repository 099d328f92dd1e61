import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemActor } from '../../libs/platform/actor'
import { Database } from '../../libs/platform/database'
import { Outbox, runJob } from '../../libs/platform/jobs'
import { findReminders } from '../../libs/reminders'
import { startApi, type TestApi } from '../../libs/testing/api'
import { cloneDatabase } from '../../libs/testing/cluster'
import { eventually } from '../../libs/testing/processes/eventually'
import { MailServer } from '../../libs/testing/processes/mail-server'
import { SharedClock } from '../../libs/testing/processes/shared-clock'
import { startWorker, type TestWorker } from '../../libs/testing/worker'
import { Chance } from './chance'
import { Reckoning, type Expectation } from './expecting/expectation'
import { readMails, type History } from './history'
import type { Carriage } from './expecting/judge'
import { momentsOf, TURNS } from './expecting/moments'
import { StageOfStory } from './stage-story'
import { tellStory, type Story, type StoryEvent } from './story'
import { Troupe } from './troupe'

/** How many workers share the work, and how many are killed at it in the course of the programme. */
const WORKERS = 3
const KILLS = 12
/** About how long a search and a mail take; a kill comes somewhere in it. */
const SEARCH_MS = 50
const MAIL_MS = 15

export interface Given {
  readonly name: string
  readonly seed: number
  readonly redisUrl: string | null
  readonly carrier: 'folder' | 'server'
  /** How many of the people take part: 1 is all 281. */
  readonly share: number
}

export interface Outcome {
  readonly expected: Expectation
  readonly history: History
  readonly carriage: Carriage
  readonly killed: number
  readonly started: number
  /** Where somebody was killed, for whoever has to see it again. */
  readonly kills: readonly string[]
}

/** Plays a whole programme from enrolment to completion, and answers what had to come about and what did. */
export async function simulate(given: Given): Promise<Outcome> {
  const simulation = new Simulation(given)
  try {
    await simulation.begin()
    await simulation.play()
    return await simulation.outcome()
  } finally {
    await simulation.end()
  }
}

class Simulation {
  private readonly story: Story
  private readonly expected: Expectation
  private readonly chance: Chance
  private readonly folder = mkdtempSync(join(tmpdir(), 'kl-simulation-'))
  private readonly clock = new SharedClock(join(this.folder, 'clock'))
  private readonly server = new MailServer()
  private readonly inFlight = new Set<string>()
  private readonly kills: string[] = []
  private readonly noted: Promise<void>[] = []
  private api!: TestApi
  private worker!: TestWorker
  private stage!: StageOfStory
  private troupe!: Troupe
  private next = 0

  constructor(private readonly given: Given) {
    this.story = tellStory(given.seed, given.share)
    this.chance = new Chance(given.seed + 1)
    const { email } = this.chance.one(this.story.groups.at(-1)?.members ?? [])
    if (given.carrier === 'server') this.server.refusing.add(email)
    this.expected = Reckoning.of(this.story, momentsOf(this.story), this.server.refusing)
  }

  async begin(): Promise<void> {
    const { name, redisUrl, carrier } = this.given
    const start = this.expected.moments[0] ?? new Date(0)
    this.clock.moveTo(start)
    this.api = await startApi(start, await cloneDatabase(`simulation_${name}`))
    this.worker = await startWorker(this.api)
    this.stage = new StageOfStory(this.api, this.story)
    await this.stage.build()
    await this.server.start()
    const folder = { KL_MAIL_DIR: this.folder, SMTP_URL: null }
    const server = {
      KL_DEMO: 'false',
      KL_MAIL_DIR: null,
      SMTP_URL: this.server.url,
      PUBLIC_URL: 'https://laering.example',
      MAIL_FROM: 'Kompetanseløftet <post@laering.example>',
    }
    this.troupe = new Troupe(join(this.folder, 'clock'), {
      DATABASE_APP_URL: this.api.databaseUrl,
      REDIS_URL: redisUrl,
      ...(carrier === 'folder' ? folder : server),
    })
    await this.troupe.begin(WORKERS)
  }

  async play(): Promise<void> {
    const aims = this.aim()
    for (const moment of this.expected.moments) {
      await this.happenUntil((event) => event.at < moment || (event.at <= moment && !event.between))
      this.moveTo(moment)
      const timers = (aims.get(moment.getTime()) ?? []).map((after) =>
        setTimeout(() => this.kill(`${moment.toISOString()} after ${after} ms`), after),
      )
      await this.search(moment)
      await this.settled()
      timers.forEach(clearTimeout)
    }
    await Promise.all(this.noted)
  }

  /** Looks for what is due: a worker does; but where something happens in between, we do, and let it happen there. */
  private async search(moment: Date): Promise<void> {
    const between = this.story.events[this.next]
    const found = this.worker.app.get(Database)
    if (between && between.at <= moment) {
      await found.transaction(systemActor('simulation'), async () => {
        await runJob(this.worker.app, findReminders, {})
        await this.happenUntil((event) => event.at <= moment)
      })
      return
    }
    const outbox = this.worker.app.get(Outbox)
    await found.transaction(systemActor('simulation'), (tx) => outbox.enqueue(tx, findReminders, {}))
  }

  private async happenUntil(happened: (event: StoryEvent) => boolean): Promise<void> {
    const since = this.next
    let event = this.story.events[this.next]
    while (event && happened(event)) event = this.story.events[++this.next]
    const events = this.story.events.slice(since, this.next)
    // What upsets a plan does so at its own time: the search that follows may already see it.
    const turn = events.find(({ kind }) => TURNS.has(kind))
    if (turn) this.moveTo(turn.at)
    await this.stage.happen(events)
  }

  private moveTo(instant: Date): void {
    this.clock.moveTo(instant)
    this.api.clock.moveTo(instant)
  }

  /**
   * Decides when somebody is killed: at moments with mails, the more of them the likelier, and somewhere in the time that
   * they take.
   */
  private aim(): Map<number, number[]> {
    const mails = [...this.expected.busy].flatMap(([time, count]) =>
      Array.from({ length: count }, () => time),
    )
    const aims = new Map<number, number[]>()
    for (let kill = 0; kill < KILLS; kill++) {
      const time = this.chance.one(mails)
      const after = this.chance.whole(0, SEARCH_MS + (this.expected.busy.get(time) ?? 0) * MAIL_MS)
      aims.set(time, [...(aims.get(time) ?? []), after])
    }
    return aims
  }

  private kill(place: string): void {
    this.troupe.kill(this.chance)
    this.kills.push(place)
    this.noted.push(this.noteInFlight())
  }

  /** Whoever was killed leaves its mails as they were for as long as its jobs are believed to be alive. */
  private async noteInFlight(): Promise<void> {
    const rows = await this.api.owner<{ id: string }>(`select id from mails where state = 'sending'`)
    for (const { id } of rows) this.inFlight.add(id)
  }

  private settled(): Promise<unknown> {
    const now = this.clock.now()
    return eventually(
      () =>
        this.api.owner<{ name: string; data: object }>(
          `select name, data from outbox where done_at is null and run_at <= $1 limit 3`,
          [now],
        ),
      (left) => left.length === 0,
      60_000,
    )
  }

  async outcome(): Promise<Outcome> {
    const names = new Map(this.story.groups.map(({ id }, n) => [id, String(n)]))
    for (const [id, name] of this.stage.moduleNames()) names.set(id, name)
    const { expected, inFlight, kills } = this
    const { killed, started } = this.troupe
    const taken = this.given.carrier === 'server' ? this.server.taken : this.inFolder()
    const carriage = { remembers: this.given.carrier === 'folder', refusing: this.server.refusing }
    const history = { ...(await readMails(this.api, names)), taken, inFlight }
    return { expected, history, carriage, killed, started, kills }
  }

  private inFolder(): Map<string, number> {
    const files = readdirSync(this.folder).filter((name) => name.endsWith('.eml'))
    return new Map(
      files.map((name) => {
        const text = readFileSync(join(this.folder, name), 'latin1')
        return [/^Message-ID:\s+(\S+)/im.exec(text)?.[1] ?? name, 1]
      }),
    )
  }

  async end(): Promise<void> {
    await this.troupe?.end()
    this.server.stop()
    await this.worker?.close()
    await this.api?.close()
  }
}
