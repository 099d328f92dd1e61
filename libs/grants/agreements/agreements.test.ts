import type { Response } from 'supertest'
import { startApi, type TestApi } from '../../testing/api'
import { startWorker, type TestWorker } from '../../testing/worker'
import type { WorldGroup } from '../../testing/world'
import type { GrantForm } from '../desk/grant-form.dto'
import { grantOf } from '../test-grant'
import type { Agreements } from './agreement.dto'

let api: TestApi
let worker: TestWorker
let group: WorldGroup

beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'))
  worker = await startWorker(api)
  group = await api.world.group()
})
afterAll(async () => {
  await worker.close()
  await api.close()
})

const part = (what: string, given: object): object => ({
  what,
  line: null,
  amount: null,
  day: null,
  ...given,
})
const letter = { agreedOn: '2026-11-10', takesEffectOn: '2026-11-01', caseReference: '26/4187-9' }
const errorsOf = ({ body }: Response): string[] =>
  (body as { errors: { code: string }[] }).errors.map(({ code }) => code)

async function agreed(parts: (form: GrantForm) => object[]) {
  const grant = await grantOf(api, group)
  const form = (await grant.administrator.get(`/v1/grants/${grant.id}/form`)).body as GrantForm
  const path = `/v1/grants/${grant.id}/changes`
  const answer = await grant.administrator.post(path, { ...letter, parts: parts(form) }, await grant.tag())
  const after = (await grant.administrator.get(`/v1/grants/${grant.id}/form`)).body as GrantForm
  return { ...grant, form, path, answer, after }
}

describe('a change that the funder agreed to', () => {
  it('changes the grant, and stands with what was before and after', async () => {
    const { answer, after, id } = await agreed(({ budget }) => [
      part('granted', { amount: 550_000 }),
      part('budget-line', { line: budget[0]?.id, amount: 450_000 }),
      part('final-due', { day: '2027-09-01' }),
    ])
    expect(answer.status).toBe(201)
    expect((answer.body as Agreements).items[0]).toMatchObject({
      caseReference: '26/4187-9',
      letter: null,
      parts: [
        { what: 'granted', title: null, before: '600000', after: '550000' },
        { what: 'budget-line', title: 'Kursholdere', before: '500000', after: '450000' },
        { what: 'final-due', title: null, before: '2027-08-15', after: '2027-09-01' },
      ],
    })
    expect([after.granted, after.budget[0]?.amount, after.finalReportDueOn]).toEqual([550_000, 450_000, '2027-09-01'])
    expect(after.financing[0]?.amount).toBe(550_000)
    await worker.drain()
    const due = await api.owner(`select from deadlines where subject_id = $1 and due_on = '2027-09-01'`, [id])
    expect(due).toHaveLength(1)
  }) // prettier-ignore

  it('changes nothing when one of its parts cannot be', async () => {
    const { answer, after } = await agreed(({ budget }) => [
      part('budget-line', { line: budget[0]?.id, amount: 1 }),
      part('granted', { amount: 2_000_000 }),
    ])
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([
      422,
      'grant.granted-above-applied',
    ])
    expect([after.granted, after.budget[0]?.amount]).toEqual([600_000, 500_000])
  })

  it('says what it changes, once each, and is not dated ahead', async () => {
    expect(errorsOf((await agreed(() => [])).answer)).toEqual(['agreement.nothing'])
    const parts = [part('granted', { day: '2026-01-01' }), part('granted', { amount: 1 })]
    const { administrator, path, tag, answer } = await agreed(() => parts)
    expect(errorsOf(answer)).toEqual(['agreement.value', 'agreement.twice'])
    const ahead = { ...letter, agreedOn: '2026-11-23', parts: [part('granted', { amount: 1 })] }
    expect(errorsOf(await administrator.post(path, ahead, await tag()))).toEqual(['agreement.future'])
    const other = await agreed(() => [part('goal', { line: group.id, amount: 1 })])
    expect((other.answer.body as { code: string }).code).toBe('agreement.line-unknown')
  })

  it('has its letter, which the host reads too, and never becomes another agreement', async () => {
    const { administrator, path, answer } = await agreed(() => [part('granted', { amount: 1_000 })])
    const { id } = (answer.body as Agreements).items[0] ?? { id: '' }
    const content = Buffer.from(`Vi viser til søknaden, ${process.pid}.\n`)
    const sent = await administrator
      .raw('post', `${path}/${id}/letter`)
      .attach('file', content, { filename: 'Svar.txt', contentType: 'text/plain' })
    expect([sent.status, (sent.body as Agreements).items[0]?.letter?.fileName]).toEqual([201, 'Svar.txt'])
    const host = api.client.as(await api.signIn(group.chiefExecutive.id))
    const got = await host.raw('get', `${path}/${id}/letter`).buffer(true)
    expect([got.status, got.text]).toEqual([200, content.toString()])
    const other = await api.world.group({ cohort: group.cohort })
    const neighbour = api.client.as(await api.signIn(other.facilitator.id))
    expect((await neighbour.raw('get', `${path}/${id}/letter`)).status).toBe(404)
    expect((await neighbour.get(path)).status).toBe(404)
    await expect(
      api.owner(`update grant_changes set case_reference = 'en annen' where id = $1`, [id]),
    ).rejects.toThrow('an agreed change stays')
  })
})
