import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { PlannedGathering } from '../planning/planning.dto'
import type { GatheringFilesView } from './gathering-file.dto'

let api: TestApi
let group: WorldGroup
let instructor: ApiClient
let facilitator: ApiClient
let participant: ApiClient

const NOW = new Date('2026-11-22T09:00:00Z')
const DAY = { startsAt: '2026-12-10T08:00:00Z', endsAt: '2026-12-10T14:30:00Z' }
const LATER = { startsAt: '2027-01-14T08:00:00Z', endsAt: '2027-01-14T14:30:00Z' }
let written = 0
/** A text that nothing else in the database has. */
const text = (): Buffer => Buffer.from(`Én plan, nummer ${++written} av ${process.pid}.\n`)

beforeAll(async () => {
  api = await startApi(NOW)
})
beforeEach(async () => {
  group = await api.world.group()
  instructor = api.client.as(await api.signIn((await api.world.instructor(group.cohort)).id))
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
  participant = api.client.as(await api.signIn(group.participants[0]?.id ?? ''))
})
afterAll(() => api.close())

const files = (id: string): string => `/v1/gatherings/${id}/files`
const add = (id: string, as: ApiClient, name = 'Kart.txt', content = text()) =>
  as.raw('post', files(id)).attach('file', content, { filename: name, contentType: 'text/plain' })
const listed = async (id: string, as: ApiClient): Promise<GatheringFilesView> =>
  (await as.get(files(id))).body as GatheringFilesView

async function session(): Promise<string> {
  const given = { title: 'Veikartet', mode: 'physical', ...DAY }
  const { body } = await facilitator.post(`/v1/groups/${group.id}/local-sessions`, given)
  return (body as PlannedGathering).id
}

describe('the files of a gathering', () => {
  it('are added by who plans it, and read by everybody who is called', async () => {
    const id = await api.world.gathering(group, 1, DAY.startsAt)
    const content = text()
    expect((await add(id, instructor, 'Kart – øst.txt', content)).status).toBe(201)
    const { items, mayChange } = await listed(id, participant)
    expect([items.length, items[0]?.fileName, items[0]?.kind, mayChange]).toEqual([
      1,
      'Kart – øst.txt',
      'txt',
      false,
    ])
    const got = await participant.raw('get', `${files(id)}/${items[0]?.id}`).buffer(true)
    expect([got.status, got.text]).toEqual([200, content.toString()])
    expect(got.headers['content-disposition']).toMatch(/^attachment/)
    expect((await add(id, facilitator)).status).toBe(403)
    expect((await add(id, participant)).status).toBe(403)
  })

  it('of a local session are its facilitator’s, although nobody else lets them keep files', async () => {
    const id = await session()
    expect((await add(id, facilitator)).status).toBe(201)
    const [file] = (await listed(id, facilitator)).items
    expect((await facilitator.raw('get', `${files(id)}/${file?.id}`)).status).toBe(200)
    // Nobody is called yet.
    expect((await participant.get(files(id))).status).toBe(404)
    expect((await participant.raw('get', `${files(id)}/${file?.id}`)).status).toBe(404)
  })

  it('do not exist for another municipality, by whichever address', async () => {
    const id = await session()
    await add(id, facilitator)
    const [file] = (await listed(id, facilitator)).items
    const other = await api.world.group({ cohort: group.cohort })
    const stranger = api.client.as(await api.signIn(other.facilitator.id))
    const own = await api.world.gathering(other, 1, DAY.startsAt)
    expect((await stranger.get(files(id))).status).toBe(404)
    expect((await stranger.raw('get', `${files(id)}/${file?.id}`)).status).toBe(404)
    expect((await stranger.raw('get', `${files(own)}/${file?.id}`)).status).toBe(404)
    expect((await add(id, stranger)).status).toBe(404)
    expect((await stranger.delete(`${files(id)}/${file?.id}`)).status).toBe(404)
  })

  it('are what their bytes and their name both say, once each, and not more than twenty', async () => {
    const id = await api.world.gathering(group, 1, DAY.startsAt)
    const content = text()
    expect((await add(id, instructor, 'Kart.pdf', content)).body).toMatchObject({
      code: 'resource.kind-differs',
    })
    expect((await add(id, instructor, 'Kart.txt', content)).status).toBe(201)
    expect((await add(id, instructor, 'Kart igjen.txt', content)).body).toMatchObject({
      code: 'gathering-file.already-there',
    })
    for (let n = 2; n <= 20; n++) await add(id, instructor)
    expect((await add(id, instructor)).body).toMatchObject({ code: 'gathering-file.too-many' })
  }, 120_000)

  it('go along when the day is moved; what was shown can be added afterwards, but not to a day that was called off', async () => {
    const id = await api.world.gathering(group, 1, DAY.startsAt)
    await add(id, instructor)
    const answer = await instructor.post(
      `/v1/gatherings/${id}/move`,
      { ...LATER, reason: 'Snøstorm' },
      { 'if-match': '"1"' },
    )
    const next = (answer.body as PlannedGathering).id
    expect((await listed(next, participant)).items).toHaveLength(1)
    expect((await add(id, instructor)).body).toMatchObject({ code: 'gathering.is-moved' })
    const held = await api.world.gathering(group, 2, '2026-11-01T08:00:00Z', 'held')
    expect((await add(held, instructor)).status).toBe(201)
  })

  it('are forgotten when the last one that has them lets them go, and not before', async () => {
    const [one, other] = [
      await api.world.gathering(group, 1, DAY.startsAt),
      await api.world.gathering(group, 2, LATER.startsAt),
    ]
    const content = text()
    await add(one, instructor, 'Kart.txt', content)
    await add(other, instructor, 'Kart.txt', content)
    const [file] = (await listed(one, instructor)).items
    const kept = async (): Promise<number> =>
      (await api.owner('select from resources where id = $1', [file?.id])).length
    await instructor.delete(`${files(one)}/${file?.id}`)
    expect(await kept()).toBe(1)
    expect((await instructor.raw('get', `${files(other)}/${file?.id}`)).status).toBe(200)
    await instructor.delete(`${files(other)}/${file?.id}`)
    expect(await kept()).toBe(0)
  })

  it('of a draft are forgotten with it', async () => {
    const id = await session()
    await add(id, facilitator)
    const [file] = (await listed(id, facilitator)).items
    expect((await facilitator.delete(`/v1/gatherings/${id}`, { 'if-match': '"1"' })).status).toBe(204)
    expect(await api.owner('select from resources where id = $1', [file?.id])).toEqual([])
  })
})
