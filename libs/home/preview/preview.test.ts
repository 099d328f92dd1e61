import fc from 'fast-check'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup, WorldPerson } from '../../testing/world'

let api: TestApi
let author: ApiClient
beforeAll(async () => {
  api = await startApi()
  author = await as(await api.world.administrator())
})
afterAll(() => api.close())
beforeEach(() => api.clock.moveTo(new Date('2026-09-10T08:00:00Z')))

/** Signs in today, because a session's end is the database's to judge, whatever day the test plays on. */
async function as(person: WorldPerson | undefined): Promise<ApiClient> {
  const played = api.clock.now()
  api.clock.moveTo(new Date())
  const identity = await api.signIn(person?.id ?? '')
  api.clock.moveTo(played)
  return api.client.as(identity)
}
const version = (group: WorldGroup): string => `/v1/programme-versions/${group.cohort.programme.versionId}`
const activitiesOf = (group: WorldGroup): string[] =>
  group.cohort.programme.modules.flatMap(({ activities }) => Object.values(activities) as string[])
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

interface Told {
  readonly status: number
  readonly body: { readonly modules?: unknown; readonly code?: string; readonly detail?: string }
}
/** What a reader gets to see of an answer: what is there, or why not. */
const told = ({ status, body }: Told): unknown =>
  status === 200 ? (body.modules ?? body) : [status, body.code, body.detail]

/** Everything that the person reads of the group's programme, and what the preview shows of the same. */
async function bothWays(
  group: WorldGroup,
  person: WorldPerson,
  role: string,
  { language, day }: { language: string; day: string },
): Promise<[unknown[], unknown[]]> {
  api.clock.moveTo(new Date(`${day}T10:00:00Z`))
  const client = await as(person)
  const query = `role=${role}&language=${language}&day=${day}&batch=${group.cohort.batchId}`
  const header = { 'accept-language': language }
  const real = [told(await client.get(`/v1/groups/${group.id}/path`, header))]
  const shown = [told(await author.get(`${version(group)}/preview?${query}`, header))]
  for (const id of activitiesOf(group)) {
    real.push(told(await client.get(`/v1/groups/${group.id}/activities/${id}`, header)))
    shown.push(told(await author.get(`${version(group)}/preview/activities/${id}?${query}`, header)))
  }
  return [real, shown]
}

describe('a preview', () => {
  it('is what a real person in the role gets to see in a real group with the same dates', async () => {
    const days = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 5 })
    const roles = [
      'participant',
      'facilitator',
      'chief-executive',
      'employee-representative',
      'instructor',
    ] as const
    const setting = fc.record({
      days,
      role: fc.constantFrom(...roles),
      language: fc.constantFrom('nb', 'nn', 'en'),
      lookedAt: fc.integer({ min: -40, max: 340 }),
    })
    await fc.assert(
      fc.asyncProperty(setting, async ({ days, role, language, lookedAt }) => {
        const group = await api.world.group()
        for (const [module, days_] of days.entries()) {
          await api.world.gathering(group, module + 1, `${addDays('2026-09-24', days_)}T07:00:00Z`)
        }
        const people = {
          participant: group.participants[0],
          facilitator: group.facilitator,
          'chief-executive': group.chiefExecutive,
          'employee-representative': group.representative,
          instructor: await api.world.instructor(group.cohort),
        }
        const day = addDays('2026-09-24', lookedAt)
        const [real, shown] = await bothWays(group, people[role] as WorldPerson, role, { language, day })
        expect(shown).toEqual(real)
        expect(real).toHaveLength(16)
      }),
      { numRuns: 8, seed: 20260910, endOnFailure: true },
    )
  }, 240_000)

  it('without a batch imagines a gathering a quarter, on Tuesdays, the first one’s prework being open', async () => {
    const group = await api.world.group()
    const { body } = await author.get(`${version(group)}/preview?role=participant&language=nn`)
    const modules = (
      body as { modules: { opened: boolean; gathering: { startsAt: string; endsAt: string } }[] }
    ).modules
    expect(modules.map(({ gathering }) => [gathering.startsAt, gathering.endsAt])).toEqual([
      ['2026-09-29T07:00:00.000Z', '2026-09-29T13:30:00.000Z'],
      ['2026-12-29T08:00:00.000Z', '2026-12-29T14:30:00.000Z'],
      ['2027-03-30T07:00:00.000Z', '2027-03-30T13:30:00.000Z'],
      ['2027-06-29T07:00:00.000Z', '2027-06-29T13:30:00.000Z'],
      ['2027-09-28T07:00:00.000Z', '2027-09-28T13:30:00.000Z'],
    ])
    expect(modules.map(({ opened }) => opened)).toEqual([true, false, false, false, false])
    expect(modules[0]).toMatchObject({ title: 'Modul 1 (nn)', opensOn: '2026-09-08' })
    expect(body).toMatchObject({
      group: { name: 'Program (nn)' },
    })
  })

  it('leaves nothing behind, and lets nobody complete anything', async () => {
    const group = await api.world.group()
    const count = `select (select count(*) from leader_groups) + (select count(*) from gatherings) + (select count(*)
      from activity_completions) as rows`
    const before = await api.world.sql(count)
    await author.get(`${version(group)}/preview?role=facilitator&language=nb`)
    await author.get(
      `${version(group)}/preview/activities/${activitiesOf(group)[0]}?role=participant&language=nb`,
    )
    expect(await api.world.sql(count)).toEqual(before)
  })

  it('offers the batches that meet about the version’s modules', async () => {
    const group = await api.world.group()
    await api.world.gathering(group, 1, '2026-09-24T07:00:00Z')
    await api.world.gathering(group, 3, '2027-01-24T07:00:00Z', 'draft')
    const { body } = await author.get(`${version(group)}/preview/dates`)
    const { id, name, batchId } = group.cohort
    expect(body).toEqual({ items: [{ cohort: { id, name }, batch: { id: batchId, number: 1 }, dated: 1 }] })
  })

  it('is for those who write the programme, of what there is, in a role that there is', async () => {
    const [group, other] = [await api.world.group(), await api.world.group()]
    const path = `${version(group)}/preview?role=participant&language=nb`
    const participant = await as(group.participants[0])
    expect((await participant.get(path)).status).toBe(403)
    const teacher = await api.world.instructor(group.cohort)
    const instructor = await as(teacher)
    expect((await instructor.get(path)).status).toBe(200)
    await api.world.sql('update role_assignments set to_at = now() where person_id = $1', [teacher.id])
    expect((await instructor.get(path)).status).toBe(403)
    const nobodys = '0197a000-0000-7000-8000-000000000000'
    expect((await author.get(path.replace(group.cohort.programme.versionId, nobodys))).status).toBe(404)
    expect((await author.get(`${path}&batch=${nobodys}`)).status).toBe(404)
    expect((await author.get(path.replace('participant', 'administrator'))).status).toBe(400)
    const crossed = `${version(group)}/preview/activities/${activitiesOf(other)[0]}?role=participant&language=nb`
    expect((await author.get(crossed)).status).toBe(404)
  })
})
