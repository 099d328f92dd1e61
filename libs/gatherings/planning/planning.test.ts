import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { PlannedGathering } from './planning.dto'

let api: TestApi
let group: WorldGroup
let instructor: ApiClient
let facilitator: ApiClient

const NOW = new Date('2026-11-22T09:00:00Z')
const FIRST = { startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T14:30:00Z' }
const LATER = { startsAt: '2027-01-14T08:00:00Z', endsAt: '2027-01-14T14:30:00Z' }
const REASON = 'Foredragsholderen er syk.'

beforeAll(async () => {
  api = await startApi(NOW)
})
beforeEach(async () => {
  api.clock.moveTo(NOW)
  group = await api.world.group()
  instructor = api.client.as(await api.signIn((await api.world.instructor(group.cohort)).id))
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
})
afterAll(() => api.close())

const path = (id: string, rest = ''): string => `/v1/gatherings/${id}${rest}`
const plan = (): string => `/v1/cohorts/${group.cohort.id}/gatherings`

async function etag(id: string): Promise<Record<string, string>> {
  const [row] = await api.world.sql<{ version: number }>('select version from gatherings where id = $1', [id])
  return { 'if-match': `"${row?.version}"` }
}

async function refused(answer: Promise<{ status: number; body: unknown }>): Promise<[number, string]> {
  const { status, body } = await answer
  return [status, (body as { code?: string }).code ?? '']
}

async function secondBatch(): Promise<WorldGroup> {
  const batchId = await api.world.insert('batches', { cohort_id: group.cohort.id, number: 2 })
  return api.world.group({ cohort: { ...group.cohort, batchId } })
}

describe('a new date', () => {
  it('is a draft that nobody sees, until it is called and the groups of the batch have their sheets', async () => {
    const request = { module: 2, batch: 1, mode: 'hybrid', place: 'Kulturhuset', ...FIRST }
    const made = await instructor.post(plan(), request)
    expect(made).toMatchObject({ status: 201, body: { state: 'draft', groups: [], place: 'Kulturhuset' } })
    const { id } = made.body as PlannedGathering
    expect((await facilitator.get(path(id))).status).toBe(404)
    const called = await instructor.post(path(id, '/call'), undefined, {
      'if-match': made.headers.etag ?? '',
    })
    expect(called.body).toMatchObject({ state: 'called', groups: [{ id: group.id, catchUp: false }] })
    expect((await facilitator.get(path(id))).body).toMatchObject({
      state: 'called',
      startsAt: FIRST.startsAt,
    })
  })

  it('is changed and thrown away as long as it is a draft, and not afterwards', async () => {
    const made = await instructor.post(plan(), { module: 2, batch: 1, mode: 'physical', ...FIRST })
    const { id } = made.body as PlannedGathering
    const changed = await instructor.patch(path(id), LATER, { 'if-match': made.headers.etag ?? '' })
    expect(changed.body).toMatchObject({ state: 'draft', startsAt: LATER.startsAt })
    const other = await instructor.post(plan(), { module: 3, batch: 1, mode: 'physical', ...FIRST })
    const gone = path((other.body as PlannedGathering).id)
    expect((await instructor.delete(gone, { 'if-match': other.headers.etag ?? '' })).status).toBe(204)
    await instructor.post(path(id, '/call'), undefined, await etag(id))
    expect(await refused(instructor.delete(path(id), await etag(id)))).toEqual([409, 'gathering.no-draft'])
    expect(await refused(instructor.patch(path(id), FIRST, await etag(id)))).toEqual([
      409,
      'gathering.is-called',
    ])
    const place = await instructor.patch(path(id), { place: 'Nytt sted' }, await etag(id))
    expect(place.body).toMatchObject({ state: 'called', place: 'Nytt sted', startsAt: LATER.startsAt })
  })

  it('cannot be a second one for the same batch and module, however quickly two ask', async () => {
    const request = { module: 4, batch: 1, mode: 'digital', ...FIRST }
    const both = await Promise.all([instructor.post(plan(), request), instructor.post(plan(), request)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('must be possible: it ends after it begins and that day, in a module and a batch that exist', async () => {
    const good = { module: 2, batch: 1, mode: 'physical', ...FIRST }
    const codes = async (given: object): Promise<string> => {
      const { body } = await instructor.post(plan(), { ...good, ...given })
      return (body as { errors: { code: string }[] }).errors[0]?.code ?? ''
    }
    expect(await codes({ endsAt: '2026-12-10T07:00:00Z' })).toBe('gathering.period')
    expect(await codes({ endsAt: '2026-12-10T23:30:00Z' })).toBe('gathering.period')
    expect(await codes({ module: 9 })).toBe('gathering.no-module')
    expect(await codes({ batch: 9 })).toBe('gathering.no-batch')
    expect(await codes({ startsAt: '2026-12-10T09:00' })).toBe('field.format')
    expect(await codes({ link: 'javascript:alert(1)' })).toBe('field.format')
  })

  it('lasts to midnight in Oslo, in summer time too', async () => {
    const night = { startsAt: '2027-06-10T18:00:00Z', endsAt: '2027-06-10T21:59:00Z' }
    const request = { module: 2, batch: 1, mode: 'physical' }
    expect((await instructor.post(plan(), { ...request, ...night })).status).toBe(201)
    const over = { ...night, endsAt: '2027-06-10T22:01:00Z' }
    expect((await instructor.post(plan(), { ...request, module: 3, ...over })).status).toBe(422)
  })
})

describe('moving a gathering', () => {
  it('calls the groups to the new day, keeps the old one with its link, and says why', async () => {
    const guest = await secondBatch()
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    await api.world.joinGathering(id, guest, true)
    const answer = await instructor.post(path(id, '/move'), { ...LATER, reason: REASON }, await etag(id))
    expect(answer.status).toBe(201)
    const next = answer.body as PlannedGathering
    expect(next).toMatchObject({ state: 'called', place: 'Rådhuset', movedFrom: { id, reason: REASON } })
    expect(next.groups.map(({ id: of, catchUp }) => [of, catchUp])).toEqual([
      [group.id, false],
      [guest.id, true],
    ])
    expect((await facilitator.get(path(id))).body).toMatchObject({
      state: 'moved',
      reason: REASON,
      movedTo: { id: next.id, startsAt: LATER.startsAt },
    })
  })

  it('moves prework and postwork, and the reason stands with the module for everybody', async () => {
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    await instructor.post(path(id, '/move'), { ...LATER, reason: REASON }, await etag(id))
    const participant = api.client.as(await api.signIn(group.participants[0]?.id ?? ''))
    const moved = { from: '2026-12-10', to: '2027-01-14', reason: REASON }
    const dates = { opensOn: '2026-12-24', postworkDueOn: '2027-02-11' }
    const way = await participant.get(`/v1/groups/${group.id}/path`)
    expect((way.body as { modules: unknown[] }).modules[0]).toMatchObject({ moved, ...dates })
    const progress = await participant.get(`/v1/groups/${group.id}/progress`)
    expect((progress.body as { modules: unknown[] }).modules[0]).toMatchObject({
      moved,
      heldOn: '2027-01-14',
      state: 'upcoming',
    })
    const home = await participant.get(`/v1/home?group=${group.id}`)
    expect((home.body as { modules: unknown[] }).modules[0]).toMatchObject({ moved, dueOn: '2027-02-11' })
  })

  it('leaves marks that were noted ahead with the old day, and nobody can mark that day any more', async () => {
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    const sheet = await facilitator.get(path(id, '/attendance'))
    const [one] = (sheet.body as { marks: { enrolmentId: string }[] }).marks
    const marks = [{ enrolmentId: one?.enrolmentId, status: 'excused' }]
    const version = { 'if-match': sheet.headers.etag ?? '' }
    const noted = await facilitator.put(path(id, '/attendance'), { marks }, version)
    expect(noted.status).toBe(200)
    const next = await instructor.post(path(id, '/move'), { ...LATER, reason: REASON }, await etag(id))
    const { body } = await facilitator.get(path((next.body as PlannedGathering).id, '/attendance'))
    expect(body).toMatchObject({ counts: { excused: 0, unknown: 4 } })
    const late = { 'if-match': noted.headers.etag ?? '' }
    expect(await refused(facilitator.put(path(id, '/attendance'), { marks }, late))).toEqual([
      409,
      'attendance.off',
    ])
  })

  it('is done by one of two who try at once, and by nobody who read an older version', async () => {
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    const version = await etag(id)
    const both = await Promise.all(
      [LATER, { ...LATER, startsAt: '2027-01-14T09:00:00Z' }].map((time) =>
        instructor.post(path(id, '/move'), { ...time, reason: REASON }, version),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412])
    expect(await refused(instructor.post(path(id, '/move'), { ...LATER, reason: REASON }))).toEqual([
      428,
      'request.if-match-missing',
    ])
  })

  it('and marking who attended at the same moment never leaves a day that is both', async () => {
    const id = await api.world.gathering(group, 1, '2026-11-21T08:00:00Z')
    const sheet = await facilitator.get(path(id, '/attendance'))
    const marks = (sheet.body as { marks: { enrolmentId: string }[] }).marks.map(({ enrolmentId }) => ({
      enrolmentId,
      status: 'present',
    }))
    const [moved, marked] = await Promise.all([
      instructor.post(path(id, '/move'), { ...LATER, reason: REASON }, await etag(id)),
      facilitator.put(path(id, '/attendance'), { marks }, { 'if-match': sheet.headers.etag ?? '' }),
    ])
    expect([[201, 409].join(), [409, 200].join()]).toContain([moved.status, marked.status].join())
  })

  it('needs a reason and a day to come, and is not possible once it was held, moved or cancelled', async () => {
    const id = await api.world.gathering(group, 1, FIRST.startsAt)
    const move = async (given: object, of = id): Promise<[number, string]> =>
      refused(instructor.post(path(of, '/move'), { ...LATER, reason: REASON, ...given }, await etag(of)))
    expect(await move({ reason: '   ' })).toEqual([400, 'request.invalid'])
    const past = { startsAt: '2026-11-20T08:00:00Z', endsAt: '2026-11-20T14:00:00Z' }
    expect(await move(past)).toEqual([422, 'gathering.past'])
    expect(await move(FIRST)).toEqual([422, 'gathering.same-time'])
    expect(await move({})).toEqual([201, ''])
    expect(await move({})).toEqual([409, 'gathering.is-moved'])
    const held = await api.world.gathering(group, 2, '2026-11-01T08:00:00Z', 'held')
    expect(await move({}, held)).toEqual([409, 'gathering.is-held'])
  })
})
