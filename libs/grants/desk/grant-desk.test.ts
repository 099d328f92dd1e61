import type { Response } from 'supertest'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import { startWorker, type TestWorker } from '../../testing/worker'
import type { WorldGroup } from '../../testing/world'
import { BUDGET, FINANCING, grantFacts, grantOf } from '../test-grant'
import type { GrantForm } from './grant-form.dto'

let api: TestApi
let worker: TestWorker
let group: WorldGroup
let administrator: ApiClient

beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
  worker = await startWorker(api)
  group = await api.world.group()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(async () => {
  await worker.close()
  await api.close()
})

const form = async (id: string): Promise<GrantForm> =>
  (await administrator.get(`/v1/grants/${id}/form`)).body as GrantForm
const errorsOf = ({ body }: Response): [string, string][] =>
  (body as { errors: { pointer: string; code: string }[] }).errors.map(({ pointer, code }) => [pointer, code])
const title = (nb: string): object => ({ nb, nn: '', en: '' })

describe('a grant', () => {
  it('is entered with everything that it is, and read as it was entered', async () => {
    const facts = grantFacts(group)
    const answer = await administrator.post('/v1/grants', facts)
    expect([answer.status, answer.headers.etag]).toEqual([201, '"1"'])
    expect(await form((answer.body as GrantForm).id)).toMatchObject({ ...facts, budget: [], version: 1 })
  })

  it('is changed by who has seen it as it is, and by nobody who has not', async () => {
    const { id, tag } = await grantOf(api, group)
    const before = await tag()
    const facts = grantFacts(group, { name: 'Et annet navn' })
    expect((await administrator.put(`/v1/grants/${id}`, facts, before)).status).toBe(200)
    expect((await administrator.put(`/v1/grants/${id}`, facts, before)).status).toBe(412)
    expect((await administrator.put(`/v1/grants/${id}`, facts)).status).toBe(428)
    expect((await form(id)).name).toBe('Et annet navn')
  })

  it('is refused field by field where it cannot be true', async () => {
    const wrong = { granted: 1_000_000, periodTo: '2026-07-01', contactAddress: 'ola' }
    const answer = await administrator.post('/v1/grants', grantFacts(group, wrong))
    expect(answer.status).toBe(422)
    expect(errorsOf(answer)).toEqual([
      ['/granted', 'grant.granted-above-applied'],
      ['/periodTo', 'grant.period-backwards'],
      ['/partReportCutOn', 'grant.cut-outside-period'],
      ['/contactAddress', 'field.format'],
    ])
    const strange = await administrator.post('/v1/grants', grantFacts(group, { cohorts: ['kull'] }))
    expect(errorsOf(strange)).toEqual([['/cohorts', 'field.format']])
  })

  it('has a case number of its own', async () => {
    const facts = grantFacts(group)
    await administrator.post('/v1/grants', facts)
    const again = await administrator.post('/v1/grants', facts)
    expect([again.status, (again.body as { code: string }).code]).toEqual([409, 'grant.case-number-taken'])
  })

  it('tells reminders of another deadline', async () => {
    const { id, tag } = await grantOf(api, group)
    await worker.drain()
    const due = (): Promise<unknown[]> =>
      api.owner(`select key, due_on::text as "dueOn" from deadlines where subject_id = $1 order by key`, [id])
    expect(await due()).toEqual([
      { key: 'final-report', dueOn: '2027-08-15' },
      { key: 'part-report', dueOn: '2027-01-15' },
    ])
    const facts = grantFacts(group, { partReportDueOn: '2027-02-01' })
    await administrator.put(`/v1/grants/${id}`, facts, await tag())
    await worker.drain()
    expect(await due()).toContainEqual({ key: 'part-report', dueOn: '2027-02-01' })
  })
})

describe('the lists of a grant', () => {
  it('keep a line that stays, take one away and add another, in the order they are given', async () => {
    const { id, tag } = await grantOf(api, group)
    const [first, second] = (await form(id)).budget
    const third = { ...BUDGET[1], title: title('Samlinger'), accounts: [] }
    const items = [{ ...second, amount: 150_000 }, third, first]
    await administrator.put(`/v1/grants/${id}/budget`, { items }, await tag())
    const after = (await form(id)).budget
    expect(after.map(({ id: line, amount }) => [line, amount])).toEqual([
      [second?.id, 150_000],
      [expect.any(String), 100_000],
      [first?.id, 500_000],
    ])
  })

  it('do not touch the lines of another grant', async () => {
    const [mine, other] = [await grantOf(api, group), await grantOf(api, group)]
    const [theirs] = (await form(other.id)).budget
    await administrator.put(
      `/v1/grants/${mine.id}/budget`,
      { items: [{ ...theirs, amount: 1 }] },
      await mine.tag(),
    )
    expect((await form(other.id)).budget[0]?.amount).toBe(500_000)
    expect((await form(mine.id)).budget).toEqual([])
  })

  it('say how a condition is met, and what a goal has reached and from where', async () => {
    const { id, tag } = await grantOf(api, group)
    const condition = { text: title('Rapporter innen fristen'), state: 'met', how: title('') }
    const refused = await administrator.put(
      `/v1/grants/${id}/conditions`,
      { items: [condition] },
      await tag(),
    )
    expect(errorsOf(refused)).toEqual([['/items/0/how/nb', 'grant.condition-how-missing']])
    const told = { items: [{ ...condition, how: title('Sendt i mai.') }] }
    expect((await administrator.put(`/v1/grants/${id}/conditions`, told, await tag())).status).toBe(200)

    const goal = { title: title('Løsningskort'), target: 20, unit: 'solution-cards', measure: null }
    const none = { enteredValue: 12, enteredOn: null, enteredSource: '' }
    const half = await administrator.put(
      `/v1/grants/${id}/goals`,
      { items: [{ ...goal, ...none }] },
      await tag(),
    )
    expect(errorsOf(half).map(([pointer]) => pointer)).toEqual([
      '/items/0/enteredOn',
      '/items/0/enteredSource',
    ])
    const whole = { ...goal, enteredValue: 12, enteredOn: '2026-11-01', enteredSource: 'Delingsportalen' }
    await administrator.put(`/v1/grants/${id}/goals`, { items: [whole] }, await tag())
    const [shown] = ((await administrator.get(`/v1/grants/${id}`)).body as { goals: object[] }).goals
    expect(shown).toMatchObject({ actual: 12, met: false })
  })

  it('let an account belong to one line alone', async () => {
    const { id, tag } = await grantOf(api, group)
    const items = BUDGET.map((line) => ({ ...line, accounts: ['12700'] }))
    const answer = await administrator.put(`/v1/grants/${id}/budget`, { items }, await tag())
    expect(errorsOf(answer)[0]).toEqual(['/items/1/accounts', 'grant.account-twice'])
  })
})

describe('what would be counted wrongly', () => {
  it('is a goal that is told in another unit than what measures it', async () => {
    const { id, tag } = await grantOf(api, group)
    const entered = { enteredValue: null, enteredOn: null, enteredSource: '' }
    const goal = { title: title('Oppmøte'), target: 80, unit: 'municipalities', measure: 'attendance.total' }
    const put = async (item: object): Promise<Response> =>
      administrator.put(`/v1/grants/${id}/goals`, { items: [{ ...item, ...entered }] }, await tag())
    const refused = await put(goal)
    expect([refused.status, errorsOf(refused)]).toEqual([422, [['/items/0/unit', 'grant.goal-unit']]])
    expect((await put({ ...goal, unit: 'percent' })).status).toBe(200)
    const share = { ...goal, measure: 'municipalities.completed', unit: 'percent' }
    expect((await put(share)).status).toBe(200)
    const unknown = await put({ ...goal, measure: 'people.by-category' })
    expect(errorsOf(unknown)).toEqual([['/items/0/measure', 'field.choice']])
  })

  it('are own hours on two budget lines, and what municipalities pay on two sources', async () => {
    const { id, tag } = await grantOf(api, group)
    const twice = [...BUDGET, { ...BUDGET[2], title: title('Flere timer') }]
    const budget = await administrator.put(`/v1/grants/${id}/budget`, { items: twice }, await tag())
    expect(errorsOf(budget)).toEqual([['/items/3/filledBy', 'grant.hours-twice']])
    const items = [...FINANCING, { ...FINANCING[1], title: title('Flere timer') }]
    const financing = await administrator.put(
      `/v1/grants/${id}/financing`,
      { items, hourlyRate: 500 },
      await tag(),
    )
    expect(errorsOf(financing)).toEqual([['/items/2/kind', 'grant.kind-twice']])
  })

  it('are hours whose budget line is taken away: it stays until there is another that they fill', async () => {
    const { id, tag } = await grantOf(api, group)
    const facilitator = api.client.as(await api.signIn(group.facilitator.id))
    const hours = { grant: id, workedOn: '2026-09-01', quarters: 8, purpose: 'Forarbeid', module: null }
    expect((await facilitator.post(`/v1/groups/${group.id}/hours`, hours)).status).toBe(201)
    const lines = (await form(id)).budget
    const put = async (items: readonly object[]): Promise<Response> =>
      administrator.put(`/v1/grants/${id}/budget`, { items }, await tag())
    const gone = await put(lines.filter(({ filledBy }) => filledBy === 'ledger'))
    expect([gone.status, (gone.body as { code: string }).code]).toEqual([409, 'grant.hours-in-use'])
    const other = await put(lines.map((line) => ({ ...line, filledBy: 'ledger' })))
    expect((other.body as { code: string }).code).toBe('grant.hours-in-use')
    expect((await form(id)).budget).toEqual(lines)
    const [first, ...rest] = lines.map((line) => ({ ...line, filledBy: 'ledger' }))
    expect((await put([{ ...first, filledBy: 'hours' }, ...rest])).status).toBe(200)
  })
})

describe('who reads a grant', () => {
  it('is the host’s chief executive and facilitator, who write nothing; nobody else knows of it', async () => {
    const { id, tag } = await grantOf(api, group)
    for (const person of [group.chiefExecutive, group.facilitator]) {
      const host = api.client.as(await api.signIn(person.id))
      const read = await host.get(`/v1/grants/${id}`)
      expect([read.status, (read.body as { granted: number }).granted]).toEqual([200, 600_000])
      expect((await host.get(`/v1/grants/${id}/form`)).status).toBe(403)
      expect((await host.put(`/v1/grants/${id}`, grantFacts(group), await tag())).status).toBe(403)
    }
    const other = await api.world.group({ cohort: group.cohort })
    const neighbour = api.client.as(await api.signIn(other.facilitator.id))
    expect((await neighbour.get(`/v1/grants/${id}`)).status).toBe(404)
    expect(((await neighbour.get('/v1/grants')).body as { items: object[] }).items).toEqual([])
    const participant = api.client.as(await api.signIn(group.participants[0]?.id ?? ''))
    expect((await participant.get(`/v1/grants/${id}`)).status).toBe(403)
  })
})
