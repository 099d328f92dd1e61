import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { GatheringPlan, PlannedGathering } from '../planning/planning.dto'

let api: TestApi
let group: WorldGroup
let facilitator: ApiClient
let participant: ApiClient

const NOW = new Date('2026-11-22T09:00:00Z')
const FIRST = { startsAt: '2026-12-03T12:00:00Z', endsAt: '2026-12-03T14:00:00Z' }
const LATER = { startsAt: '2026-12-10T12:00:00Z', endsAt: '2026-12-10T14:00:00Z' }
const SESSION = { title: 'Vi lander vårt hvorfor', mode: 'physical', place: 'Formannskapssalen', ...FIRST }
const REASON = 'Budsjettmøtet tok dagen.'

beforeAll(async () => {
  api = await startApi(NOW)
})
beforeEach(async () => {
  api.clock.moveTo(NOW)
  group = await api.world.group()
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
  participant = api.client.as(await api.signIn(group.participants[0]?.id ?? ''))
})
afterAll(() => api.close())

const path = (id: string, rest = ''): string => `/v1/gatherings/${id}${rest}`
const sessions = (of = group): string => `/v1/groups/${of.id}/local-sessions`
const version = (of: PlannedGathering): Record<string, string> => ({ 'if-match': `"${of.version}"` })

async function planned(given: object = {}): Promise<PlannedGathering> {
  return (await facilitator.post(sessions(), { ...SESSION, ...given })).body as PlannedGathering
}

async function called(given: object = {}): Promise<PlannedGathering> {
  const draft = await planned(given)
  return (await facilitator.post(path(draft.id, '/call'), undefined, version(draft))).body as PlannedGathering
}

async function markEverybody(id: string): Promise<void> {
  const sheet = await facilitator.get(path(id, '/attendance'))
  const marks = (sheet.body as { marks: { enrolmentId: string }[] }).marks.map(({ enrolmentId }) => ({
    enrolmentId,
    status: 'present',
  }))
  const { status } = await facilitator.put(
    path(id, '/attendance'),
    { marks },
    {
      'if-match': sheet.headers.etag ?? '',
    },
  )
  expect(status).toBe(200)
}

async function refused(answer: Promise<{ status: number; body: unknown }>): Promise<[number, string]> {
  const { status, body } = await answer
  return [status, (body as { code?: string }).code ?? '']
}

describe('a local session', () => {
  it('is a draft that only those who carry the group see, until the group is called', async () => {
    const draft = await planned()
    expect(draft).toMatchObject({
      title: SESSION.title,
      module: null,
      batch: null,
      group: { id: group.id },
      state: 'draft',
      groups: [],
    })
    expect((await participant.get(path(draft.id))).status).toBe(404)
    expect((await participant.get(sessions())).status).toBe(403)
    expect((await facilitator.get(sessions())).body).toMatchObject({ items: [{ id: draft.id }] })
    await facilitator.post(path(draft.id, '/call'), undefined, version(draft))
    expect((await participant.get(path(draft.id))).body).toMatchObject({
      state: 'called',
      title: SESSION.title,
    })
    expect((await participant.get(`/v1/gatherings?group=${group.id}`)).body).toMatchObject({
      items: [{ id: draft.id, module: null }],
    })
    expect((await participant.get('/v1/home')).body).toMatchObject({ nextGathering: { id: draft.id } })
  })

  it('is planned by the owner of the group as well', async () => {
    const owner = api.client.as(await api.signIn(group.chiefExecutive.id))
    expect((await owner.post(sessions(), SESSION)).status).toBe(201)
  })

  it('is changed, moved and cancelled as a gathering is, and keeps what it is about', async () => {
    const draft = await planned()
    const renamed = await facilitator.patch(path(draft.id), { title: 'Veikartet', ...FIRST }, version(draft))
    expect(renamed.body).toMatchObject({ title: 'Veikartet', version: 2 })
    const one = (
      await facilitator.post(path(draft.id, '/call'), undefined, version(renamed.body as PlannedGathering))
    ).body as PlannedGathering
    const moved = await facilitator.post(path(one.id, '/move'), { ...LATER, reason: REASON }, version(one))
    const next = moved.body as PlannedGathering
    expect(next).toMatchObject({
      title: 'Veikartet',
      state: 'called',
      movedFrom: { id: one.id, reason: REASON },
      groups: [{ id: group.id }],
    })
    const off = await facilitator.post(path(next.id, '/cancellation'), { reason: REASON }, version(next))
    expect(off.body).toMatchObject({ state: 'cancelled', reason: REASON })
  })

  it('is held when somebody is marked there, and locked fourteen days after', async () => {
    const { id } = await called()
    api.clock.moveTo(new Date('2026-12-03T12:10:00Z'))
    await markEverybody(id)
    expect((await participant.get(path(id))).body).toMatchObject({ state: 'held', attendanceMarked: true })
    api.clock.moveTo(new Date('2026-12-18T12:00:00Z'))
    expect((await participant.get(path(id))).body).toMatchObject({ state: 'locked' })
  })

  it('of another municipality does not exist, and nobody plans one for another', async () => {
    const { id } = await called()
    const stranger = api.client.as(await api.signIn((await api.world.group()).facilitator.id))
    expect((await stranger.get(path(id))).status).toBe(404)
    expect((await stranger.get(path(id, '/attendance'))).status).toBe(404)
    expect(
      (await stranger.post(path(id, '/cancellation'), { reason: REASON }, { 'if-match': '"2"' })).status,
    ).toBe(404)
    expect((await stranger.get(sessions())).status).toBe(404)
    expect((await stranger.post(sessions(), SESSION)).status).toBe(404)
    // The neighbour in the same batch, who meets them at every gathering, does not see it either.
    const neighbour = await api.world.group({ cohort: group.cohort })
    const next = api.client.as(await api.signIn(neighbour.facilitator.id))
    expect((await next.get(path(id))).status).toBe(404)
  })

  it('is the group’s own: those who plan the cohort see it held, and do not arrange it', async () => {
    const one = await called()
    const instructor = api.client.as(await api.signIn((await api.world.instructor(group.cohort)).id))
    const administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
    for (const outside of [instructor, administrator]) {
      expect((await outside.get(path(one.id))).status).toBe(200)
      expect(
        await refused(outside.post(path(one.id, '/cancellation'), { reason: REASON }, version(one))),
      ).toEqual([403, 'access.denied'])
      expect((await outside.post(sessions(), SESSION)).status).toBe(403)
    }
    const plan = await instructor.get(`/v1/cohorts/${group.cohort.id}/gatherings`)
    expect((plan.body as GatheringPlan).gatherings).toEqual([])
    expect(await refused(instructor.post(path(one.id, '/groups'), { groupId: group.id }))).toEqual([
      403,
      'access.denied',
    ])
  })

  it('gives its facilitator no say over the gatherings of a module', async () => {
    const id = await api.world.gathering(group, 1, LATER.startsAt)
    for (const attempt of [
      facilitator.post(path(id, '/cancellation'), { reason: REASON }, { 'if-match': '"1"' }),
      facilitator.post(path(id, '/move'), { ...FIRST, reason: REASON }, { 'if-match': '"1"' }),
      facilitator.patch(path(id), { place: 'Hos oss' }, { 'if-match': '"1"' }),
      facilitator.delete(path(id), { 'if-match': '"1"' }),
    ]) {
      expect((await attempt).status).toBe(403)
    }
    expect((await facilitator.get(`/v1/cohorts/${group.cohort.id}/gatherings`)).status).toBe(403)
  })

  it('has a title that says something, and only it has one', async () => {
    expect((await facilitator.post(sessions(), { ...SESSION, title: ' ' })).status).toBe(400)
    const id = await api.world.gathering(group, 1, LATER.startsAt)
    const instructor = api.client.as(await api.signIn((await api.world.instructor(group.cohort)).id))
    expect(await refused(instructor.patch(path(id), { title: 'Ny' }, { 'if-match': '"1"' }))).toEqual([
      422,
      'local-session.only',
    ])
  })
})

describe('a local session that was held', () => {
  const FIGURES = ['progress', 'path'] as const

  async function figures(): Promise<unknown[]> {
    const administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
    const own = await Promise.all(
      FIGURES.map(async (what) => (await participant.get(`/v1/groups/${group.id}/${what}`)).body as unknown),
    )
    const cohort = await administrator.get(`/v1/cohorts/${group.cohort.id}/progress`)
    const certificate = await participant.get(`/v1/groups/${group.id}/certificate`)
    const due = await api.world.sql('select * from module_schedules where group_id = $1 order by number', [
      group.id,
    ])
    return [...own, cohort.body, certificate.body, due]
  }

  it('changes no figure of progress, no deadline and nobody’s certificate', async () => {
    await api.world.gathering(group, 1, '2026-12-08T08:00:00Z')
    const { id } = await called()
    api.clock.moveTo(new Date('2026-12-05T12:00:00Z'))
    const before = await figures()
    await markEverybody(id)
    expect(await figures()).toEqual(before)
  })
})
