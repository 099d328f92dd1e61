import { startApi, type TestApi } from '../../testing/api'
import { answering, as, codeOf, first, later } from '../test-answering'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date())
})
afterAll(() => api.close())
afterEach(() => api.clock.moveTo(new Date()))

describe('who is writing', () => {
  it('is shown to the others, and ends by itself when nobody renews it', async () => {
    const { path, ada, bo, group } = await answering(api)
    expect((await bo.get(`${path}/pulse`)).body).toEqual({
      state: 'empty',
      version: 0,
      agreed: 0,
      said: 0,
      writing: null,
    })
    const taken = await ada.put(`${path}/claim`, {})
    expect(taken.body).toMatchObject({ person: { name: group.participants[0]?.name }, mine: true })
    const { writing } = (await bo.get(`${path}/pulse`)).body
    expect(writing).toEqual({ ...taken.body, mine: false })
    later(api, 40)
    const renewed = await ada.put(`${path}/claim`, {})
    expect(renewed.body.since).toBe(taken.body.since)
    later(api, 59)
    expect((await bo.get(`${path}/pulse`)).body.writing).not.toBeNull()
    later(api, 2)
    expect((await bo.get(`${path}/pulse`)).body.writing).toBeNull()
    expect((await bo.put(`${path}/claim`, {})).status).toBe(200)
  })

  it('is taken over only on purpose, and the one who wrote is told by name', async () => {
    const { path, ada, bo, group } = await answering(api)
    await ada.put(`${path}/claim`, {})
    const refused = await bo.put(`${path}/claim`, {})
    expect(codeOf(refused)).toEqual([409, 'claim.held'])
    expect(refused.body.detail).toContain(group.participants[0]?.name)
    expect((await bo.put(`${path}/claim`, { takeOver: true })).body).toMatchObject({ mine: true })
    const told = await ada.put(`${path}/claim`, {})
    expect(told.body.detail).toContain(group.participants[1]?.name)
    await ada.delete(`${path}/claim`)
    expect((await ada.get(`${path}/pulse`)).body.writing).toMatchObject({ mine: false })
    await bo.delete(`${path}/claim`)
    expect((await ada.get(`${path}/pulse`)).body.writing).toBeNull()
  })

  it('is one person when two begin at once', async () => {
    const { path, ada, bo } = await answering(api)
    const both = await Promise.all([ada.put(`${path}/claim`, {}), bo.put(`${path}/claim`, {})])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('only tells: who writes without it is not held back', async () => {
    const { path, ada, bo } = await answering(api)
    await ada.put(`${path}/claim`, {})
    expect((await bo.put(path, { text: 'Skrevet likevel' }, first)).status).toBe(200)
  })

  it('is asked for cheaply: nothing new is 304, and every kind of news is told', async () => {
    const { path, ada, bo } = await answering(api)
    const { etag } = (await bo.get(`${path}/pulse`)).headers
    const asked = { 'if-none-match': String(etag) }
    expect((await bo.raw('get', `${path}/pulse`).set(asked)).status).toBe(304)
    await ada.put(path, { text: 'Noe nytt' }, first)
    const news = await bo.get(`${path}/pulse`, asked)
    expect(news.body).toMatchObject({ state: 'draft', version: 1, agreed: 1 })
    expect(news.headers.etag).not.toBe(etag)
  })

  it('is no business of other groups, and no claim of those who only read', async () => {
    const { path, ada, group, instructor } = await answering(api)
    await ada.put(`${path}/claim`, {})
    const elsewhere = await api.world.group()
    for (const person of [elsewhere.facilitator, await api.world.instructor(elsewhere.cohort)]) {
      const client = await as(api, person)
      expect((await client.get(`${path}/pulse`)).status).toBe(404)
    }
    const stranger = await as(api, elsewhere.participants[0])
    expect((await stranger.put(`${path}/claim`, { takeOver: true })).status).toBe(404)
    expect((await stranger.delete(`${path}/claim`)).status).toBe(404)
    for (const reader of [instructor, await as(api, group.representative)]) {
      expect((await reader.get(`${path}/pulse`)).body.writing).toMatchObject({ mine: false })
      expect((await reader.put(`${path}/claim`, { takeOver: true })).status).toBe(403)
    }
    expect((await ada.get(`${path}/pulse`)).body.writing).toMatchObject({ mine: true })
  })
})
