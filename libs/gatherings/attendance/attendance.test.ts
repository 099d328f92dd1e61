import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { AttendanceView } from './attendance.dto'

let api: TestApi
let group: WorldGroup
let facilitator: ApiClient

const NOW = new Date('2026-11-22T09:00:00Z')
const YESTERDAY = '2026-11-21T08:00:00Z'

beforeAll(async () => {
  api = await startApi(NOW)
})
beforeEach(async () => {
  api.clock.moveTo(NOW)
  group = await api.world.group({ participants: 12 })
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
})
afterAll(() => api.close())

const path = (id: string): string => `/v1/gatherings/${id}/attendance`

async function opened(id: string): Promise<{ view: AttendanceView; etag: string }> {
  const answer = await facilitator.get(path(id))
  return { view: answer.body as AttendanceView, etag: answer.headers.etag ?? '' }
}

async function save(id: string, body: object, etag: string, who = facilitator): Promise<[number, string]> {
  const answer = await who.put(path(id), body, { 'if-match': etag })
  return [answer.status, (answer.body as { code?: string }).code ?? '']
}

describe('attendance', () => {
  it('of fourteen people is recorded in one request, and makes a called gathering held', async () => {
    const id = await api.world.gathering(group, 1, YESTERDAY)
    const { view, etag } = await opened(id)
    expect(view.counts).toMatchObject({ people: 14, unknown: 14 })
    const marks = view.marks.map(({ enrolmentId }, i) => ({
      enrolmentId,
      status: i === 0 ? 'excused' : 'present',
      mode: 'physical',
    }))
    const answer = await facilitator.put(path(id), { marks }, { 'if-match': etag })
    expect(answer.body).toMatchObject({
      counts: { people: 14, present: 13, excused: 1, unknown: 0 },
      gathering: { state: 'held', attendanceMarked: true },
    })
    expect(answer.headers.etag).not.toBe(etag)
  })

  it('that was changed by somebody else meanwhile is refused, and both see the first one’s marks', async () => {
    const id = await api.world.gathering(group, 1, YESTERDAY)
    const { view, etag } = await opened(id)
    const one = view.marks[0]?.enrolmentId
    expect(await save(id, { marks: [{ enrolmentId: one, status: 'present' }] }, etag)).toEqual([200, ''])
    expect(await save(id, { marks: [{ enrolmentId: one, status: 'absent' }] }, etag)).toEqual([
      412,
      'request.stale',
    ])
    expect((await opened(id)).view.marks[0]?.status).toBe('present')
  })

  it('saved by two at the same moment is taken from exactly one of them', async () => {
    const id = await api.world.gathering(group, 1, YESTERDAY)
    const { view, etag } = await opened(id)
    const marks = (status: string): object => ({
      marks: view.marks.map(({ enrolmentId }) => ({ enrolmentId, status })),
    })
    const both = await Promise.all([save(id, marks('present'), etag), save(id, marks('absent'), etag)])
    expect(both.map(([status]) => status).sort()).toEqual([200, 412])
  })

  it('before the gathering can only be an excuse or a stand-in', async () => {
    const id = await api.world.gathering(group, 1, '2026-12-10T08:00:00Z')
    const { view, etag } = await opened(id)
    const enrolmentId = view.marks[0]?.enrolmentId
    expect(await save(id, { marks: [{ enrolmentId, status: 'present' }] }, etag)).toEqual([
      409,
      'attendance.too-early',
    ])
    expect(await save(id, { marks: [{ enrolmentId, status: 'excused' }] }, etag)).toEqual([200, ''])
    expect((await opened(id)).view.gathering).toMatchObject({ state: 'called', attendanceMarked: false })
  })

  it('is locked fourteen days after, and then needs a reason, which stands in the log', async () => {
    const id = await api.world.gathering(group, 1, YESTERDAY)
    api.clock.moveTo(new Date('2026-12-05T15:00:00Z'))
    const { view, etag } = await opened(id)
    expect(view.locked).toBe(true)
    const marks = [{ enrolmentId: view.marks[0]?.enrolmentId, status: 'present' }]
    expect(await save(id, { marks }, etag)).toEqual([409, 'attendance.locked'])
    expect(await save(id, { marks, reason: 'Glemt på dagen' }, etag)).toEqual([200, ''])
    const log = await api.world.sql('select detail from change_log where subject_id = $1', [id])
    expect(log).toEqual([{ detail: { reason: 'Glemt på dagen' } }])
  })

  it('corrected late says why to whoever teaches the gathering, and to no other instructor', async () => {
    const id = await api.world.gathering(group, 1, YESTERDAY)
    api.clock.moveTo(new Date('2026-12-05T15:00:00Z'))
    const { view, etag } = await opened(id)
    const marks = [{ enrolmentId: view.marks[0]?.enrolmentId, status: 'present' }]
    expect(await save(id, { marks, reason: 'Glemt på dagen' }, etag)).toEqual([200, ''])
    const reasons = async (cohort: WorldGroup['cohort']): Promise<unknown> => {
      const { id: teacher } = await api.world.instructor(cohort)
      const { status, body } = await api.client.as(await api.signIn(teacher)).get(path(id))
      return status === 200 ? (body as AttendanceView).corrections.map(({ reason }) => reason) : status
    }
    expect(await reasons(group.cohort)).toEqual(['Glemt på dagen'])
    expect(await reasons((await api.world.group()).cohort)).toBe(404)
  })

  it('can be taken back to unknown', async () => {
    const id = await api.world.gathering(group, 1, YESTERDAY)
    const { view, etag } = await opened(id)
    const enrolmentId = view.marks[0]?.enrolmentId
    await save(id, { marks: [{ enrolmentId, status: 'present' }] }, etag)
    expect(await save(id, { marks: [{ enrolmentId, status: 'unknown' }] }, (await opened(id)).etag)).toEqual([
      200,
      '',
    ])
    expect((await opened(id)).view.counts.unknown).toBe(14)
  })

  it('is only for people who were enrolled that day', async () => {
    const id = await api.world.gathering(group, 1, YESTERDAY)
    const newcomer = await api.world.person()
    const enrolmentId = await api.world.enrol(newcomer.id, group.id, group.cohort.id)
    await api.world.sql(`update enrolments set from_on = '2026-11-22' where id = $1`, [enrolmentId])
    const { view, etag } = await opened(id)
    expect(view.counts.people).toBe(14)
    const marks = [{ enrolmentId, status: 'present' }]
    expect(await save(id, { marks }, etag)).toEqual([422, 'attendance.not-enrolled'])
  })

  it('of another group at the same gathering is neither seen nor changed by a facilitator', async () => {
    const other = await api.world.group({ cohort: group.cohort })
    const id = await api.world.gathering(group, 1, YESTERDAY)
    await api.world.joinGathering(id, other)
    const { view, etag } = await opened(id)
    expect(new Set(view.marks.map((mark) => mark.group.id))).toEqual(new Set([group.id]))
    const theirs = other.enrolments.get(other.facilitator.id)
    expect(await save(id, { marks: [{ enrolmentId: theirs, status: 'present' }] }, etag)).toEqual([
      422,
      'attendance.not-enrolled',
    ])
    const instructor = api.client.as(await api.signIn((await api.world.instructor(group.cohort)).id))
    expect(((await instructor.get(path(id))).body as AttendanceView).counts.people).toBe(18)
  })

  it('is no business of a participant, and does not exist for another municipality', async () => {
    const id = await api.world.gathering(group, 1, YESTERDAY)
    const participant = api.client.as(await api.signIn(group.participants[0]?.id ?? ''))
    expect((await participant.get(path(id))).status).toBe(403)
    const stranger = api.client.as(await api.signIn((await api.world.group()).facilitator.id))
    expect((await stranger.get(path(id))).status).toBe(404)
    expect(await save(id, { marks: [] }, '"x"', stranger)).toEqual([404, 'request.not-found'])
  })
})
