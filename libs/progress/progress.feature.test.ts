import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup } from '../testing/world'
import type { GroupSummary } from './group.dto'
import type { CohortProgressView } from './cohort/matrix.dto'
import type { GroupProgressView } from './progress.dto'

let api: TestApi
let group: WorldGroup
let facilitator: ApiClient

const NOW = new Date('2027-02-01T09:00:00Z')

beforeAll(async () => {
  api = await startApi(NOW)
})
beforeEach(async () => {
  group = await api.world.group({ participants: 2 })
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
})
afterAll(() => api.close())

/** Everything the group needs for a module: the gathering with everybody there, and the answer delivered. */
async function complete(number: number, day: string): Promise<void> {
  const gathering = await api.world.gathering(group, number, `${day}T08:00:00Z`, 'held')
  await attend(gathering, group, 'present')
  await deliver(number)
}

async function attend(gathering: string, whose: WorldGroup, status: string): Promise<void> {
  for (const enrolment of whose.enrolments.values()) {
    const values = [gathering, enrolment, whose.id, status]
    await api.world.sql(
      'insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, $4)',
      values,
    )
  }
  await api.world.sql(
    'update attendance_sheets set marked_at = now() where gathering_id = $1 and group_id = $2',
    [gathering, whose.id],
  )
}

async function deliver(number: number): Promise<void> {
  const activity = group.cohort.programme.modules[number - 1]?.activities.task
  await api.world.sql(
    `insert into submissions (group_id, activity_id, state, text, updated_at, updated_by, delivered_at, delivered_by)
     values ($1, $2, 'delivered', 'Svar', $4, $3, $4, $3)`,
    [group.id, activity, group.facilitator.id, '2027-01-31T08:00:00Z'],
  )
}

async function progress(client = facilitator): Promise<GroupProgressView> {
  return (await client.get(`/v1/groups/${group.id}/progress`)).body as GroupProgressView
}

describe('progress', () => {
  it('is the same number on the page of the group, in the list and in the cohort', async () => {
    await complete(1, '2026-10-05')
    await complete(2, '2026-11-05')
    const own = await progress()
    expect(own.progress).toMatchObject({ done: 2, of: 4, percent: 50, completed: false })
    const list = (await facilitator.get(`/v1/groups?cohort=${group.cohort.id}`)).body as {
      items: GroupSummary[]
    }
    expect(list.items.map((item) => item.progress)).toEqual([own.progress])
    const instructor = api.client.as(await api.signIn((await api.world.instructor(group.cohort)).id))
    const matrix = (await instructor.get(`/v1/cohorts/${group.cohort.id}/progress`))
      .body as CohortProgressView
    expect(matrix.groups.map((row) => row.progress)).toEqual([own.progress])
    expect((await facilitator.get(`/v1/groups/${group.id}`)).body).toMatchObject({ progress: own.progress })
  })

  it('becomes completed with the last thing, without anybody setting it', async () => {
    for (const [i, day] of ['2026-09-07', '2026-10-05', '2026-11-02'].entries()) await complete(i + 1, day)
    const gathering = await api.world.gathering(group, 4, '2026-12-07T08:00:00Z', 'held')
    await attend(gathering, group, 'present')
    expect((await progress()).progress.text).toBe('3 av 4: gruppas etterarbeid i modul 4 mangler')
    await deliver(4)
    expect((await progress()).progress).toMatchObject({ done: 4, completed: true })
    expect((await facilitator.get(`/v1/groups/${group.id}`)).body).toMatchObject({ state: 'completed' })
  })

  it('counts a catch-up with another batch once, and its date is the one that holds', async () => {
    const own = await api.world.gathering(group, 1, '2026-10-05T08:00:00Z', 'held')
    await attend(own, group, 'excused')
    expect((await progress()).modules[0]).toMatchObject({ state: 'behind', heldOn: '2026-10-05' })
    const batch = await api.world.insert('batches', { cohort_id: group.cohort.id, number: 2 })
    const other = { ...group, cohort: { ...group.cohort, batchId: batch } }
    const later = await api.world.gathering(other, 1, '2026-10-12T08:00:00Z', 'held')
    await api.world.sql('update attendance_sheets set catch_up = true where gathering_id = $1', [later])
    await attend(later, group, 'present')
    await deliver(1)
    const { progress: number, modules, people } = await progress()
    expect(number).toMatchObject({ done: 1, of: 4 })
    expect(modules[0]).toMatchObject({ state: 'done', heldOn: '2026-10-12' })
    expect(people.every((person) => person.cells[0]?.attendance === 'present')).toBe(true)
  })

  it('does not fall because a member leaves, and shows each person what is theirs', async () => {
    await complete(1, '2026-10-05')
    const before = (await progress()).progress
    const leaver = group.participants[0]
    await api.world.sql(`update enrolments set to_on = '2027-01-15' where person_id = $1`, [leaver?.id])
    const { progress: after, people } = await progress()
    expect(after).toEqual(before)
    expect(people.map((row) => row.person.id)).not.toContain(leaver?.id)
    expect(people[0]?.cells[0]?.missing.map((one) => one.code)).toEqual(['activity', 'activity'])
  })

  it('shows each person’s own to those who carry or teach the group, and to the others only their own', async () => {
    const people = async (personId: string): Promise<string[]> => {
      const client = api.client.as(await api.signIn(personId))
      return (await progress(client)).people.map((row) => row.person.id)
    }
    const everybody = [...group.enrolments.keys()].sort()
    for (const one of [group.facilitator, group.chiefExecutive, await api.world.instructor(group.cohort)]) {
      expect((await people(one.id)).sort()).toEqual(everybody)
    }
    const participant = group.participants[0]?.id ?? ''
    expect(await people(participant)).toEqual([participant])
    expect(await people(group.representative.id)).toEqual([])
  })

  it('of another municipality does not exist, and the cohort is not for facilitators', async () => {
    const stranger = api.client.as(await api.signIn((await api.world.group()).facilitator.id))
    expect((await stranger.get(`/v1/groups/${group.id}/progress`)).status).toBe(404)
    expect((await stranger.get(`/v1/groups/${group.id}`)).status).toBe(404)
    expect((await facilitator.get(`/v1/cohorts/${group.cohort.id}/progress`)).status).toBe(403)
    const teacher = api.client.as(
      await api.signIn((await api.world.instructor((await api.world.group()).cohort)).id),
    )
    expect((await teacher.get(`/v1/cohorts/${group.cohort.id}/progress`)).status).toBe(404)
  })

  it('tells the reader in the language that the request asks for', async () => {
    const answer = await facilitator.get(`/v1/groups/${group.id}/progress`, {
      'accept-language': 'nn-NO, en;q=0.5',
    })
    expect((answer.body as GroupProgressView).progress.text).toBe(
      '0 av 4: samlinga i modul 1 har ikkje fått dato',
    )
  })
})

describe('groups', () => {
  it('are paged by cohort and name, and nobody is shown twice or left out', async () => {
    const administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
    const cohort = await api.world.cohort()
    const made = await Promise.all(
      Array.from({ length: 5 }, () => api.world.group({ cohort, participants: 0 })),
    )
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const path: string = `/v1/groups?cohort=${cohort.id}&limit=2${cursor ? `&cursor=${cursor}` : ''}`
      const body = (await administrator.get(path)).body as {
        items: GroupSummary[]
        page: { nextCursor: string | null }
      }
      seen.push(...body.items.map((item) => item.id))
      cursor = body.page.nextCursor
    }
    expect([...seen].sort()).toEqual(made.map((one) => one.id).sort())
  })
})
