import { findReminders } from '../../reminders'
import type { ApiClient } from '../../testing/api-client'
import { runJob } from '../../platform/jobs'
import { startFundingDemo, type FundingDemo } from '../test-demo'

let demo: FundingDemo
let facilitator: ApiClient

beforeAll(async () => {
  demo = await startFundingDemo('funding_deadlines')
  facilitator = await demo.as('facilitator', '3201')
}, 120_000)
afterAll(() => demo.close())

interface Planned {
  readonly date: string
  readonly subject: { title: string; date: string }
  readonly group: object | null
  readonly state: string
  readonly why: string
}

/** What the plan says of report deadlines, each date once. */
async function planned(): Promise<Planned[]> {
  const found: Planned[] = []
  for (const rule of ['deadline-early', 'deadline-month', 'deadline-week']) {
    const { body } = await demo.administrator.get(`/v1/reminders/plan?days=120&rule=${rule}`)
    found.push(...(body as { items: Planned[] }).items)
  }
  return found
}

describe('the deadline of a report', () => {
  it('is known to reminders as soon as there is a grant, and told sixty, thirty and seven days ahead', async () => {
    demo.api.clock.moveTo(new Date('2025-03-24T09:00:00Z'))
    const plan = await planned()
    expect([...new Set(plan.map(({ date }) => date))]).toEqual(['2025-04-02', '2025-05-02', '2025-05-26'])
    expect(plan[0]).toMatchObject({
      subject: {
        title: 'Sluttrapporten for «Kompetanseløftet i digital transformasjon»',
        date: '2025-06-01',
      },
      group: null,
      state: 'planned',
    })
  })

  it('is the administrators’ alone', async () => {
    const { body } = await facilitator.get('/v1/reminders/plan?days=120&rule=deadline-early')
    expect((body as { items: unknown[] }).items).toEqual([])
  })

  it('is reminded of by mail with the way to the grant, and no more once the host has handed the report in', async () => {
    demo.api.clock.moveTo(new Date('2025-04-02T09:00:00Z'))
    await runJob(demo.worker.app, findReminders, {})
    await demo.worker.drain()
    const mails = demo.worker.mailbox.mails.filter(({ subject }) => subject.includes('Sluttrapporten'))
    expect(mails).toHaveLength(2)
    expect(mails[0]?.subject).toBe(
      'Sluttrapporten for «Kompetanseløftet i digital transformasjon»: frist 1. juni 2025',
    )
    expect(mails[0]?.text).toContain(`/tilskudd/${demo.grantId}`)
    expect(mails[0]?.text).toContain('fordi du er nettverksadministrator')
    const id = await demo.made('final')
    expect((await planned()).some(({ state }) => state === 'planned')).toBe(true)
    expect((await demo.colleague.post(`/v1/reports/${id}/approval`, {})).status).toBe(200)
    expect((await facilitator.post(`/v1/reports/${id}/submission`, {})).status).toBe(200)
    const after = await planned()
    expect(new Set(after.map(({ why }) => why))).toEqual(new Set(['Det er allerede gjort.']))
  })

  it('stands again when the funder sends the report back', async () => {
    const { body } = await demo.administrator.get('/v1/reports')
    const submitted = (body as { items: { id: string; stage: string }[] }).items.find(
      ({ stage }) => stage === 'submitted',
    )
    await demo.administrator.post(`/v1/reports/${submitted?.id}/funder-return`, {
      reason: 'Mangler regnskap',
    })
    expect((await planned()).some(({ state }) => state === 'planned')).toBe(true)
  })
})
