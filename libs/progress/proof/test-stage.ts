import { randomUUID } from 'node:crypto'
import type { TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { Happening } from './test-history'
import { BATCHES } from './test-history'
import type { ModelProgramme } from './test-model'

const TEXT = JSON.stringify({ nb: 'x', nn: 'x', en: 'x' })
const FIRST = Date.UTC(2027, 0, 4)

/** Day number `day` as `YYYY-MM-DD`. */
export function date(day: number): string {
  return new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10)
}

/** Late in the morning in Oslo, an hour after gatherings of the day began. */
export function moment(day: number): Date {
  return new Date(FIRST + day * 86_400_000 + 10.5 * 3_600_000)
}

export interface StagedProgramme {
  readonly model: ModelProgramme
  readonly versions: readonly string[]
  readonly activities: readonly string[]
}

/** Both versions of a programme, with the same modules and activities under the same ids. */
export async function stageProgramme(api: TestApi, model: ModelProgramme): Promise<StagedProgramme> {
  const { world } = api
  const programme_id = await world.insert('programmes', { key: randomUUID(), title: TEXT })
  const stable = (table: string, key: string): Promise<string> => world.insert(table, { programme_id, key })
  const modules: string[] = []
  for (const i of model.kinds.keys()) modules.push(await stable('stable_modules', `m${i}`))
  const activities: string[] = []
  for (const i of model.activities.keys()) activities.push(await stable('stable_activities', `a${i}`))
  const versions: string[] = []
  for (const number of [1, 2]) {
    const programme_version_id = await world.insert('programme_versions', { programme_id, number })
    versions.push(programme_version_id)
    const about = { programme_version_id, title: TEXT }
    for (const [i, kind] of model.kinds.entries()) {
      await world.insert('modules', {
        ...about,
        id: modules[i],
        number: i + 1,
        key: `m${i}`,
        kind,
        theme: TEXT,
      })
    }
    for (const [i, { module, step, by, required }] of model.activities.entries()) {
      await world.insert('activities', {
        ...about,
        id: activities[i],
        module_id: modules[module],
        key: `a${i}`,
        step,
        position: i + 1,
        kind: by === 'group' ? 'task' : 'reading',
        body: TEXT,
        minutes: 10,
        required: required[number - 1],
        answered_by: by,
      })
    }
    // There is one draft of a programme at a time.
    await world.sql('update programme_versions set published_at = now() where id = $1', [
      programme_version_id,
    ])
  }
  return { model, versions, activities }
}

/** One cohort in the real database. What planners and markers do goes over HTTP, the rest are rows. */
export class Stage {
  readonly batches: string[] = []
  readonly groups: string[] = []
  readonly enrolments: string[] = []
  readonly gatherings: string[] = []
  private minutes = 0

  private constructor(
    private readonly api: TestApi,
    private readonly planner: ApiClient,
    private readonly programme: StagedProgramme,
    readonly cohort: string,
  ) {}

  static async open(api: TestApi, planner: ApiClient, programme: StagedProgramme): Promise<Stage> {
    const cohort = await api.world.insert('cohorts', {
      programme_version_id: programme.versions[0],
      name: randomUUID(),
      state: 'running',
      starts_on: date(0),
      ends_on: date(700),
    })
    const stage = new Stage(api, planner, programme, cohort)
    for (let i = 0; i < BATCHES; i++) {
      stage.batches.push(await api.world.insert('batches', { cohort_id: cohort, number: i + 1 }))
    }
    return stage
  }

  async addGroup(organisation: string, batch: number): Promise<void> {
    const about = { organisation_id: organisation, cohort_id: this.cohort, batch_id: this.batches[batch] }
    this.groups.push(
      await this.api.world.insert('leader_groups', { ...about, name: randomUUID(), state: 'active' }),
    )
  }

  async addPerson(group: number, from: number): Promise<void> {
    const key = randomUUID()
    const [row] = await this.api.world.sql<{ id: string }>(
      `with p as (insert into people (name, email) values ($1, $2) returning id)
       insert into enrolments (person_id, group_id, cohort_id, category, from_on)
       select p.id, $3, $4, 'top-leader', $5 from p returning id`,
      [key, `${key}@prove.example`, this.groups[group], this.cohort, date(from)],
    )
    this.enrolments.push(row?.id ?? '')
  }

  /** Lets it happen, and throws when the product refuses what should be possible. */
  async play(event: Happening, today: number): Promise<void> {
    this.api.clock.moveTo(moment(today))
    switch (event.kind) {
      case 'plan':
        return this.plan(event)
      case 'move': {
        const body = { ...this.time(event.day), reason: event.reason }
        const next = await this.ask('post', `${this.at(event.gathering)}/move`, body, event.gathering)
        return void this.gatherings.push((next as { id: string }).id)
      }
      case 'cancel':
        return void (await this.ask(
          'post',
          `${this.at(event.gathering)}/cancellation`,
          { reason: event.reason },
          event.gathering,
        ))
      case 'catch-up': {
        const groupId = this.groups[event.group]
        return void (await this.ask(
          'post',
          `${this.at(event.gathering)}/groups`,
          { groupId },
          event.gathering,
        ))
      }
      case 'mark':
        return this.mark(event)
      default:
        return this.note(event, today)
    }
  }

  private async plan({ module, batch, day }: { module: number; batch: number; day: number }): Promise<void> {
    const body = { module: module + 1, batch: batch + 1, mode: 'physical', ...this.time(day) }
    const { id } = (await this.ask('post', `/v1/cohorts/${this.cohort}/gatherings`, body)) as { id: string }
    this.gatherings.push(id)
    await this.ask('post', `/v1/gatherings/${id}/call`, undefined, this.gatherings.length - 1)
  }

  private async mark({ gathering, marks }: Extract<Happening, { kind: 'mark' }>): Promise<void> {
    const path = `${this.at(gathering)}/attendance`
    const sheet = await this.planner.get(path)
    const given = [...marks].map(([person, status]) => ({ enrolmentId: this.enrolments[person], status }))
    const body = { marks: given, reason: 'Ført senere' }
    const answer = await this.planner.put(path, body, { 'if-match': sheet.headers.etag ?? '' })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  }

  private async note(event: Happening, today: number): Promise<void> {
    const { world } = this.api
    const activity = 'activity' in event ? this.programme.activities[event.activity] : undefined
    const group = 'group' in event ? this.groups[event.group] : undefined
    if (event.kind === 'join') return this.addPerson(event.group, today)
    if (event.kind === 'leave') {
      const values = [this.enrolments[event.person], date(today)]
      return void (await world.sql('update enrolments set to_on = $2 where id = $1', values))
    }
    if (event.kind === 'change-batch') {
      const values = [group, this.batches[event.batch]]
      return void (await world.sql('update leader_groups set batch_id = $2 where id = $1', values))
    }
    if (event.kind === 'withdraw') {
      return void (await world.sql(`update leader_groups set state = 'withdrawn' where id = $1`, [group]))
    }
    if (event.kind === 'new-version') {
      const values = [this.cohort, this.programme.versions[1]]
      return void (await world.sql('update cohorts set programme_version_id = $2 where id = $1', values))
    }
    if (event.kind === 'do') {
      const values = [this.enrolments[event.person], activity, moment(today)]
      return void (await world.sql(
        `insert into activity_completions (enrolment_id, activity_id, group_id, done_at)
         select id, $2, group_id, $3 from enrolments where id = $1 on conflict do nothing`,
        values,
      ))
    }
    const at = event.kind === 'deliver' ? moment(today) : null
    await world.sql(
      `insert into submissions (group_id, activity_id, state, text, updated_at, updated_by, delivered_at, delivered_by)
       select $1, $2, case when $3::timestamptz is null then 'draft' else 'delivered' end, 'Svar', now(), e.person_id, $3,
         case when $3::timestamptz is not null then e.person_id end
       from enrolments e where e.group_id = $1 order by e.id limit 1
       on conflict (group_id, activity_id) do update set state = excluded.state, delivered_at = excluded.delivered_at,
         delivered_by = excluded.delivered_by`,
      [group, activity, at],
    )
  }

  /** No two gatherings begin at the same minute, so that which one is later is never a matter of taste. */
  private time(day: number): { startsAt: string; endsAt: string } {
    const startsAt = new Date(FIRST + day * 86_400_000 + 8 * 3_600_000 + this.minutes++ * 60_000)
    return {
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 18_000_000).toISOString(),
    }
  }

  private at(gathering: number): string {
    return `/v1/gatherings/${this.gatherings[gathering]}`
  }

  private async ask(method: 'post', path: string, body?: object, gathering?: number): Promise<unknown> {
    const headers = gathering === undefined ? {} : await this.version(gathering)
    const answer = await this.planner[method](path, body, headers)
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }

  private async version(gathering: number): Promise<Record<string, string>> {
    const [row] = await this.api.world.sql<{ version: number }>(
      'select version from gatherings where id = $1',
      [this.gatherings[gathering]],
    )
    return { 'if-match': `"${row?.version}"` }
  }
}
