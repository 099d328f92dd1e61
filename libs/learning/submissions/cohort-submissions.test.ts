import { startApi, type TestApi } from '../../testing/api'
import { answering, as, codeOf, delivered, first, later, on } from '../test-answering'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date())
})
afterAll(() => api.close())

interface Row {
  readonly group: { readonly id: string }
  readonly module: { readonly number: number }
  readonly state: string
  readonly waiting: boolean
}
const statesOf = (items: readonly Row[]): string[] => items.map(({ state }) => state)

describe('the answers of a cohort', () => {
  it('are every required answer of every group, with where each stands', async () => {
    const one = await delivered(api)
    const two = await answering(api, one.group.cohort)
    await two.ada.put(two.path, { text: 'Et utkast' }, first)
    const list = `/v1/cohorts/${one.group.cohort.id}/submissions`
    const { items } = (await one.instructor.get(list)).body
    expect(items).toHaveLength(10)
    const byGroup = (id: string) => statesOf(items.filter(({ group }: Row) => group.id === id))
    expect(byGroup(one.group.id)).toEqual(['delivered', 'empty', 'empty', 'empty', 'empty'])
    expect(byGroup(two.group.id)).toEqual(['draft', 'empty', 'empty', 'empty', 'empty'])
    expect(statesOf((await one.instructor.get(`${list}?module=1`)).body.items).sort()).toEqual([
      'delivered',
      'draft',
    ])
    expect(statesOf((await one.instructor.get(`${list}?state=draft`)).body.items)).toEqual(['draft'])
    expect((await one.instructor.get(`${list}?state=unknown`)).status).toBe(400)
    expect((await one.instructor.get(`${list}?module=x`)).status).toBe(400)
  })

  it('wait for the instructor from delivery to comment, after a reply, after a new delivery, and not once done', async () => {
    const { path, group, instructor, ada, bo } = await delivered(api)
    const waits = async (): Promise<boolean> =>
      (await instructor.get(`/v1/cohorts/${group.cohort.id}/submissions?waiting=true`)).body.items.length ===
      1
    expect(await waits()).toBe(true)
    later(api)
    await instructor.post(`${path}/comments`, { text: 'Hvem skal merke det?' })
    expect(await waits()).toBe(false)
    later(api)
    const reply = (await ada.post(`${path}/comments`, { text: 'Pårørende.' })).body
    expect(await waits()).toBe(true)
    await ada.delete(`${path}/comments/${reply.id}`, on(1))
    expect(await waits()).toBe(false)
    await ada.put(path, { text: 'Fordi pårørende skal slippe.' }, on(1))
    expect(await waits()).toBe(false)
    await bo.post(`${path}/agreements`, undefined, on(2))
    later(api)
    await bo.post(`${path}/delivery`, undefined, on(2))
    expect(await waits()).toBe(true)
    await instructor.post(`${path}/done`, undefined, on(2))
    expect(await waits()).toBe(false)
  })

  it('come page by page without loss', async () => {
    const { group, instructor } = await answering(api)
    await answering(api, group.cohort)
    const list = `/v1/cohorts/${group.cohort.id}/submissions`
    const seen: string[] = []
    let cursor = ''
    do {
      const { items, page } = (await instructor.get(`${list}?limit=3${cursor}`)).body
      expect(items.length).toBeLessThanOrEqual(3)
      seen.push(...items.map((row: Row) => `${row.group.id} ${row.module.number}`))
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
    } while (cursor)
    expect(seen).toHaveLength(10)
    expect(new Set(seen).size).toBe(10)
    expect((await instructor.get(`${list}?cursor=x`)).status).toBe(400)
  })

  it('are read by the administrator, and not found by anybody who does not teach the cohort', async () => {
    const { group, ada, facilitator, kari } = await delivered(api)
    const list = `/v1/cohorts/${group.cohort.id}/submissions`
    const administrator = await as(api, await api.world.administrator())
    expect(statesOf((await administrator.get(list)).body.items)[0]).toBe('delivered')
    const nowhere = '/v1/cohorts/0197a000-0000-7000-8000-000000000000/submissions'
    expect((await administrator.get(nowhere)).status).toBe(404)
    const other = await as(api, await api.world.instructor(await api.world.cohort()))
    expect(codeOf(await other.get(list))).toEqual([404, 'request.not-found'])
    for (const client of [ada, facilitator]) expect((await client.get(list)).status).toBe(403)
    await api.world.sql('update role_assignments set to_at = now() where person_id = $1', [kari.id])
    expect((await (await as(api, kari)).get(list)).status).toBe(403)
  })
})
