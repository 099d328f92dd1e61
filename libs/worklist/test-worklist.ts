import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldActivities } from '../testing/world-programme'
import type { WorldGroup, WorldPerson } from '../testing/world'
import type { WorklistGroup, WorklistItem, WorklistView } from './worklist.dto'

/** A Monday; modules of the tests are held around it. */
export const NOW = '2026-11-23T09:00:00Z'

/** For tests: one group whose worklist is read, and what can happen in it. */
export class TestWorklist {
  group!: WorldGroup
  facilitator!: ApiClient

  private constructor(readonly api: TestApi) {}

  static async begin(): Promise<TestWorklist> {
    return new TestWorklist(await startApi(new Date(NOW)))
  }

  /** A new group, on the same day. */
  async again(): Promise<void> {
    this.api.clock.moveTo(new Date(NOW))
    this.group = await this.api.world.group({ participants: 2 })
    this.facilitator = await this.signedIn(this.group.facilitator)
  }

  at(instant: string): void {
    this.api.clock.moveTo(new Date(instant))
  }

  async signedIn({ id }: WorldPerson): Promise<ApiClient> {
    return this.api.client.as(await this.api.signIn(id))
  }

  path(of = this.group): string {
    return `/v1/worklist?group=${of.id}`
  }

  everybody(): WorldPerson[] {
    return [this.group.chiefExecutive, this.group.facilitator, ...this.group.participants]
  }

  async list(client = this.facilitator): Promise<WorklistGroup> {
    const { status, body } = await client.get(this.path())
    if (status !== 200) throw new Error(`The worklist answered ${status}`)
    return (body as WorklistView).groups[0] as WorklistGroup
  }

  /** The first item whose key begins so, as the client sees it. */
  async item(key: string, client = this.facilitator): Promise<WorklistItem | undefined> {
    return (await this.list(client)).items.find((one) => one.key.startsWith(key))
  }

  gathering(module: number, startsAt: string, state = 'called'): Promise<string> {
    return this.api.world.gathering(this.group, module, startsAt, state)
  }

  /** A gathering that was held with everybody there. */
  async held(module: number, startsAt: string): Promise<string> {
    const id = await this.gathering(module, startsAt, 'held')
    await this.mark(id)
    return id
  }

  async finish(person: WorldPerson, module: number): Promise<void> {
    const { reading, reflection } = this.activities(module)
    for (const activity of [reading, reflection]) {
      await this.api.world.sql(
        'insert into activity_completions (enrolment_id, activity_id, group_id, done_at) values ($1, $2, $3, $4)',
        [this.group.enrolments.get(person.id), activity, this.group.id, new Date(NOW)],
      )
    }
  }

  /** The group's answer, a draft with agreements or delivered on the day that it is now. */
  async write(module: number, state = 'draft', agreed: readonly WorldPerson[] = []): Promise<string> {
    const { id: groupId, facilitator, enrolments } = this.group
    const now = new Date(NOW)
    const delivered = state === 'draft' ? null : now
    const id = await this.api.world.insert('submissions', {
      ...{ group_id: groupId, activity_id: this.activities(module).task, state, text: 'Fordi vi vil noe.' },
      ...{ updated_at: now, updated_by: facilitator.id, delivered_at: delivered, version: 1 },
      ...{ delivered_by: delivered && facilitator.id, delivered_version: delivered && 1 },
    })
    await this.api.world.sql(
      `insert into submission_versions (submission_id, version, text, author_id, written_at) values ($1, 1, 'Svar', $2, $3)`,
      [id, facilitator.id, now],
    )
    for (const person of agreed) {
      await this.api.world.sql(
        'insert into submission_agreements (submission_id, version, enrolment_id, agreed_at) values ($1, 1, $2, $3)',
        [id, enrolments.get(person.id), now],
      )
    }
    return id
  }

  async comment(
    submission: string,
    author: WorldPerson,
    voice: 'instructor' | 'group',
    at: string,
  ): Promise<void> {
    await this.api.world.insert('submission_comments', {
      ...{ submission_id: submission, author_id: author.id, voice, text: 'Godt. Hvem eier det?' },
      ...{ answer_version: 1, written_at: new Date(at) },
    })
  }

  async mark(gathering: string): Promise<void> {
    for (const enrolment of this.group.enrolments.values()) {
      await this.api.world.sql(
        `insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, 'present')`,
        [gathering, enrolment, this.group.id],
      )
    }
    await this.api.world.sql(
      'update attendance_sheets set marked_at = $3 where gathering_id = $1 and group_id = $2',
      [gathering, this.group.id, new Date(NOW)],
    )
  }

  async addAgenda(gathering: string): Promise<void> {
    await this.api.world.sql(
      `insert into agendas (gathering_id, items, language) values ($1, '[{"minutes": 30, "title": "Velkommen"}]', 'nb')`,
      [gathering],
    )
  }

  async sendSummary(gathering: string): Promise<void> {
    await this.api.world.sql(
      `insert into summary_sendings (gathering_id, group_id, number, content, recipients, sent_at)
       values ($1, $2, 1, '{}', 4, $3)`,
      [gathering, this.group.id, new Date(NOW)],
    )
  }

  private activities(module: number): WorldActivities {
    const found = this.group.cohort.programme.modules[module - 1]
    if (!found) throw new Error('no such module')
    return found.activities
  }
}
