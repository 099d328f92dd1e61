import type { Response } from 'supertest'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { WorldModule } from '../../testing/world-programme'

let api: TestApi
let administrator: ApiClient
/** Files share a database, and the log of the network is everybody's: it is asked for what this one did. */
let administratorId: string
let group: WorldGroup
let modules: readonly WorldModule[]

beforeAll(async () => {
  api = await startApi()
  administratorId = (await api.world.administrator()).id
  administrator = api.client.as(await api.signIn(administratorId))
})
beforeEach(async () => {
  group = await api.world.group()
  modules = group.cohort.programme.modules
})
afterAll(() => api.close())

const path = (): string => `/v1/cohorts/${group.cohort.id}/version-move`
const code = ({ status, body }: Response): [number, string] => [
  status,
  (body as { code?: string }).code ?? '',
]

/** A second version: everything of the first, but the modules and activities that are left out. */
async function nextVersion(given: { without?: readonly string[]; adds?: boolean } = {}): Promise<string> {
  const { id: programmeId, versionId: from } = group.cohort.programme
  const without = given.without ?? []
  await api.world.sql('update programme_versions set published_at = now() where id = $1', [from])
  const id = await api.world.insert('programme_versions', { programme_id: programmeId, number: 2 })
  await api.world.sql(
    `insert into modules (programme_version_id, id, number, key, kind, title, theme)
     select $1, id, number, key, kind, title, theme from modules
     where programme_version_id = $2 and not id = any ($3::uuid[])`,
    [id, from, without],
  )
  await api.world.sql(
    `insert into activities (programme_version_id, module_id, id, key, step, position, kind, title, body, question,
       minutes, required, answered_by, min_agreements)
     select $1, module_id, id, key, step, position, kind, title, body, question, minutes, required, answered_by,
       min_agreements from activities
     where programme_version_id = $2 and not id = any ($3::uuid[]) and not module_id = any ($3::uuid[])`,
    [id, from, without],
  )
  if (given.adds) {
    const key = 'm1.new'
    const added = await api.world.insert('stable_activities', { programme_id: programmeId, key })
    await api.world.insert('activities', {
      id: added,
      programme_version_id: id,
      module_id: modules[0]?.id,
      key,
      step: 'postwork',
      position: 9,
      kind: 'task',
      title: JSON.stringify({ nb: 'Ny oppgave', nn: '', en: '' }),
      body: JSON.stringify({ nb: 'Innhold', nn: '', en: '' }),
      minutes: 10,
      required: true,
      answered_by: 'group',
    })
  }
  await api.world.sql('update programme_versions set published_at = now() where id = $1', [id])
  return id
}

async function move(versionId: string, version = '"1"', who = administrator): Promise<Response> {
  return who.post(path(), { versionId, reason: 'Ny oppgave i modul 1' }, { 'if-match': version })
}

/** Module 1 is held, and everything in it is done. */
async function finishModuleOne(): Promise<void> {
  const gathering = await api.world.gathering(group, 1, '2026-11-20T08:00:00Z', 'held')
  await api.world.sql('update attendance_sheets set marked_at = now() where gathering_id = $1', [gathering])
  const { reading, reflection, task } = modules[0]?.activities ?? {}
  for (const [personId, enrolmentId] of group.enrolments) {
    await api.world.sql(
      `insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, 'present')`,
      [gathering, enrolmentId, group.id],
    )
    for (const activity of [reading, reflection]) {
      await api.world.sql(
        `insert into activity_completions (enrolment_id, activity_id, group_id, done_at)
         values ($1, $2, $3, '2026-11-20')`,
        [enrolmentId, activity, group.id],
      )
    }
    const client = api.client.as(await api.signIn(personId))
    const at = `/v1/groups/${group.id}/activities/${reflection ?? ''}/reflection`
    const mine = { text: `Bare for meg ${personId}`, visibility: 'private' }
    expect((await client.put(at, mine, { 'if-none-match': '*' })).status).toBe(200)
  }
  await api.world.sql(
    `insert into submissions (group_id, activity_id, state, text, updated_at, updated_by, delivered_at, delivered_by)
     values ($1, $2, 'delivered', 'Vårt hvorfor', '2026-11-20', $3, '2026-11-20', $3)`,
    [group.id, task, group.facilitator.id],
  )
}

describe('a preview', () => {
  it('says what is added, removed and changed, and each group’s number before and after', async () => {
    await finishModuleOne()
    const reading = modules[0]?.activities.reading ?? ''
    const to = await nextVersion({ without: [reading], adds: true })
    const { body, headers } = await administrator.get(path())
    expect(headers.etag).toBe('"1"')
    expect(body).toMatchObject({
      from: { number: 1 },
      to: { id: to, number: 2 },
      modules: [],
      activities: [
        { change: 'removed', number: 1, title: 'read 1', required: true, answeredBy: 'person' },
        { change: 'added', number: 1, title: 'Ny oppgave', required: true, answeredBy: 'group' },
      ],
      requiredOfPerson: { before: 10, after: 9 },
      requiredOfGroup: { before: 5, after: 6 },
      groups: [
        {
          name: group.name,
          before: { done: 1, of: 4 },
          after: { done: 0, of: 4 },
          peopleChanged: 4,
          peopleBeyond: 4,
          answersBeyond: 0,
        },
      ],
      blockedBy: [],
    })
  })

  it('changes nothing', async () => {
    await finishModuleOne()
    await nextVersion({ adds: true })
    const before = (await administrator.get(`/v1/groups/${group.id}/progress`)).body as object
    await administrator.get(path())
    expect((await administrator.get(`/v1/groups/${group.id}/progress`)).body).toEqual(before)
    const [{ version }] = (await api.world.sql<{ version: number }>(
      'select version from cohorts where id = $1',
      [group.cohort.id],
    )) as [{ version: number }]
    expect(version).toBe(1)
  })

  it('says that there is nowhere to go while no newer version is published', async () => {
    expect((await administrator.get(path())).body).toMatchObject({ to: null, choices: [], groups: [] })
  })
})

describe('a move', () => {
  it('keeps everything that was done, also what is no longer part, and counts by the new version', async () => {
    await finishModuleOne()
    const to = await nextVersion({ without: [modules[0]?.activities.reflection ?? ''], adds: true })
    const done = `select count(*)::int as n from activity_completions where group_id = $1
      union all select count(*)::int from submissions where group_id = $1
      union all select count(*)::int from attendances where group_id = $1
      union all select count(*)::int from gatherings where cohort_id = $2`
    const there = [group.id, group.cohort.id]
    const before = await api.world.sql(done, there)
    const written = await api.owner<{ texts: string }>(PRIVATE, [group.id])
    expect(written[0]?.texts).toContain('Bare for meg')
    expect(await move(to)).toMatchObject({ status: 200, body: { programme: { number: 2, newer: null } } })
    expect(await api.world.sql(done, there)).toEqual(before)
    expect(await api.owner<{ texts: string }>(PRIVATE, [group.id])).toEqual(written)
    expect((await administrator.get(`/v1/groups/${group.id}/progress`)).body).toMatchObject({
      progress: { done: 0, of: 4 },
    })
    const log = await administrator.get(`/v1/log?person=${administratorId}&kind=cohort&limit=1`)
    expect(log.body).toMatchObject({
      items: [
        {
          text: 'Kullet ble flyttet fra versjon 1 til versjon 2 av programmet',
          reason: 'Ny oppgave i modul 1',
        },
      ],
    })
  })

  it('goes on reminding of the group’s own days', async () => {
    await api.world.gathering(group, 2, '2026-12-07T08:00:00Z')
    const to = await nextVersion({ adds: true })
    const plan = async (): Promise<string[]> => {
      const { body } = await administrator.get(`/v1/reminders/plan?group=${group.id}&days=30`)
      const { items } = body as {
        items: { person: { id: string }; rule: { key: string }; plannedFor: string }[]
      }
      return items.map(({ person, rule, plannedFor }) => `${person.id} ${rule.key} ${plannedFor}`)
    }
    const before = await plan()
    expect(before.length).toBeGreaterThan(0)
    await move(to)
    expect(await plan()).toEqual(before)
  })

  it('is refused when a module that was called or held would vanish; a draft holds nothing back', async () => {
    const gone = modules[4]?.id ?? ''
    const gathering = await api.world.gathering(group, 5, '2026-12-07T08:00:00Z', 'draft')
    const to = await nextVersion({ without: [gone] })
    expect((await administrator.get(path())).body).toMatchObject({
      modules: [{ change: 'removed', number: 5 }],
      blockedBy: [],
    })
    await api.world.sql(`update gatherings set state = 'called' where id = $1`, [gathering])
    expect((await administrator.get(path())).body).toMatchObject({
      blockedBy: [{ number: 5, gatherings: 1 }],
    })
    expect(code(await move(to))).toEqual([409, 'version-move.module-held'])
  })

  it('is done once when two administrators do it at the same moment', async () => {
    const to = await nextVersion()
    const other = api.client.as(await api.signIn((await api.world.administrator()).id))
    const both = await Promise.all([move(to), move(to, '"1"', other)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    expect(code(await move(to, '"2"'))).toEqual([422, 'version-move.unknown'])
  })

  it('needs a reason, a version of the same programme, and a cohort that is not over', async () => {
    const to = await nextVersion()
    const wordless = await administrator.post(path(), { versionId: to, reason: '' }, { 'if-match': '"1"' })
    expect(wordless.status).toBe(400)
    const strange = (await api.world.programme()).versionId
    await api.world.sql('update programme_versions set published_at = now() where id = $1', [strange])
    expect(code(await move(strange))).toEqual([422, 'version-move.unknown'])
    await api.world.sql(`update cohorts set state = 'closed' where id = $1`, [group.cohort.id])
    expect(code(await move(to))).toEqual([409, 'version-move.over'])
  })

  it('is no business of an instructor or a facilitator', async () => {
    const to = await nextVersion()
    const instructor = await api.world.instructor(group.cohort)
    for (const { id } of [instructor, group.facilitator]) {
      const client = api.client.as(await api.signIn(id))
      expect((await client.get(path())).status).toBe(403)
      expect((await move(to, '"1"', client)).status).toBe(403)
    }
  })
})

/** As the owner of the tables, because nobody else may count what people keep to themselves. */
const PRIVATE = `select string_agg(r.text, ',' order by r.text) as texts from reflections r where r.group_id = $1`
