import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { PlannedGathering } from '../planning/planning.dto'
import type { AgendaView } from './agenda.dto'

let api: TestApi
let group: WorldGroup
let instructor: ApiClient
let facilitator: ApiClient
let participant: ApiClient

const NOW = new Date('2026-11-22T09:00:00Z')
const DAY = { startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T14:30:00Z' }
const LATER = { startsAt: '2027-01-14T08:00:00Z', endsAt: '2027-01-14T14:30:00Z' }
const ITEMS = [
  { title: 'Velkommen', minutes: 15, note: 'Programkontoret' },
  { title: '<b>Samtale</b> =1+1', minutes: 45, note: '' },
]

beforeAll(async () => {
  api = await startApi(NOW)
})
beforeEach(async () => {
  api.clock.moveTo(NOW)
  group = await api.world.group()
  instructor = api.client.as(await api.signIn((await api.world.instructor(group.cohort)).id))
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
  participant = api.client.as(await api.signIn(group.participants[0]?.id ?? ''))
})
afterAll(() => api.close())

const agenda = (id: string): string => `/v1/gatherings/${id}/agenda`
const since = (etag: string | undefined): Record<string, string> => ({ 'if-match': etag ?? '' })

async function read(id: string, as: ApiClient): Promise<AgendaView> {
  return (await as.get(agenda(id))).body as AgendaView
}

async function write(id: string, as: ApiClient, given: object = {}): Promise<[number, string]> {
  const { headers } = await instructor.get(agenda(id))
  const { status, body } = await as.put(
    agenda(id),
    { items: ITEMS, preparation: '', ...given },
    since(headers.etag),
  )
  return [status, (body as { code?: string }).code ?? '']
}

describe('the agenda of a gathering', () => {
  it('begins with the usual one as soon as a date is set', async () => {
    const request = { module: 2, batch: 1, mode: 'physical', ...DAY }
    const made = await instructor.post(`/v1/cohorts/${group.cohort.id}/gatherings`, request)
    const { id } = made.body as PlannedGathering
    const view = await read(id, instructor)
    expect([view.minutes, view.length, view.mayChange]).toEqual([390, 390, true])
    expect(view.items[0]).toMatchObject({ title: 'Velkommen og mål for dagen', startsAt: DAY.startsAt })
    expect(view.items.at(-1)?.endsAt).toBe(DAY.endsAt)
    expect((await facilitator.get(agenda(id))).status).toBe(404)
  })

  it('is read by everybody who is called, with the time of each item, and changed by who plans', async () => {
    const id = await api.world.gathering(group, 1, DAY.startsAt)
    expect(await write(id, instructor, { preparation: 'Les saken.\n\nTa med «vårt hvorfor».' })).toEqual([
      200,
      '',
    ])
    expect(await read(id, participant)).toMatchObject({
      items: [
        { ...ITEMS[0], startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T08:15:00Z' },
        { ...ITEMS[1], startsAt: '2026-12-10T08:15:00Z', endsAt: '2026-12-10T09:00:00Z' },
      ],
      minutes: 60,
      length: 390,
      preparation: 'Les saken.\n\nTa med «vårt hvorfor».',
      mayChange: false,
    })
    expect(await write(id, facilitator)).toEqual([403, 'access.denied'])
    expect(await write(id, participant)).toEqual([403, 'access.denied'])
  })

  it('of one’s own local session is changed by the facilitator, and by nobody from outside', async () => {
    const session = { title: 'Veikartet', mode: 'digital', ...DAY }
    const made = await facilitator.post(`/v1/groups/${group.id}/local-sessions`, session)
    const { id } = made.body as PlannedGathering
    const { headers } = await facilitator.get(agenda(id))
    const body = { items: ITEMS, preparation: 'Ta med notatene.' }
    expect((await facilitator.put(agenda(id), body, since(headers.etag))).status).toBe(200)
    const neighbour = await api.world.group({ cohort: group.cohort })
    const outside = api.client.as(await api.signIn(neighbour.facilitator.id))
    expect((await outside.get(agenda(id))).status).toBe(404)
    expect((await outside.put(agenda(id), body, since('"2"'))).status).toBe(404)
    expect((await instructor.put(agenda(id), body, since('"2"'))).status).toBe(404)
  })

  it('saved by two at once is kept by one, and the other is told', async () => {
    const id = await api.world.gathering(group, 1, DAY.startsAt)
    const { headers } = await instructor.get(agenda(id))
    const body = { items: ITEMS, preparation: '' }
    const both = await Promise.all([1, 2].map(() => instructor.put(agenda(id), body, since(headers.etag))))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    expect((await instructor.put(agenda(id), body)).status).toBe(428)
  })

  it('stands still when the gathering is over, cancelled or moved, and goes along to the new day', async () => {
    const id = await api.world.gathering(group, 1, DAY.startsAt)
    await write(id, instructor, { preparation: 'Ta med kartet.' })
    const moved = await instructor.post(
      `/v1/gatherings/${id}/move`,
      { ...LATER, reason: 'Snøstorm' },
      since('"1"'),
    )
    const next = (moved.body as PlannedGathering).id
    expect(await read(next, participant)).toMatchObject({
      items: [{ title: 'Velkommen', startsAt: LATER.startsAt }, {}],
      preparation: 'Ta med kartet.',
    })
    expect(await write(id, instructor)).toEqual([409, 'gathering.is-moved'])
    const held = await api.world.gathering(group, 2, '2026-11-01T08:00:00Z', 'held')
    expect(await write(held, instructor)).toEqual([409, 'gathering.is-held'])
    expect((await read(held, instructor)).mayChange).toBe(false)
  })

  it('has items with a title and a length, and not more than a day has room for', async () => {
    const id = await api.world.gathering(group, 1, DAY.startsAt)
    const [item] = ITEMS
    expect((await write(id, instructor, { items: [{ ...item, title: ' ' }] }))[0]).toBe(400)
    expect((await write(id, instructor, { items: [{ ...item, minutes: 0 }] }))[0]).toBe(400)
    expect((await write(id, instructor, { items: Array.from({ length: 41 }, () => item) }))[0]).toBe(400)
    expect(await write(id, instructor, { items: [] })).toEqual([200, ''])
  })

  it('does not exist for another municipality', async () => {
    const id = await api.world.gathering(group, 1, DAY.startsAt)
    const stranger = api.client.as(await api.signIn((await api.world.group()).facilitator.id))
    expect((await stranger.get(agenda(id))).status).toBe(404)
  })
})
