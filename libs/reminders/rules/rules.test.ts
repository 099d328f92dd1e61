import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldCohort, WorldGroup } from '../../testing/world'

interface Rule {
  readonly key: string
  readonly when: string
  readonly to: string
  readonly stops: string
  readonly offsetDays: number
  readonly version: number
  readonly standard: { offsetDays: number } | null
  readonly standardWhen: string | null
  readonly changed: { person: { name: string } } | null
  readonly subject: Record<string, string>
}

let api: TestApi
let administrator: ApiClient
/** Files share a database, and the log of the network is everybody's: it is asked for what this one did. */
let administratorId: string
let group: WorldGroup
let cohort: WorldCohort

beforeAll(async () => {
  api = await startApi()
  administratorId = (await api.world.administrator()).id
  administrator = api.client.as(await api.signIn(administratorId))
})
beforeEach(async () => {
  group = await api.world.group({ participants: 1 })
  cohort = group.cohort
})
afterAll(() => api.close())

const path = (key = '', of = cohort): string => `/v1/cohorts/${of.id}/reminder-rules${key && `/${key}`}`

async function rules(client = administrator): Promise<Rule[]> {
  const { status, body } = await client.get(path())
  expect(status).toBe(200)
  return (body as { items: Rule[] }).items
}

async function rule(key: string): Promise<Rule> {
  return (await administrator.get(path(key))).body as Rule
}

/** The rule as it stands, with something of it changed. */
async function form(key: string, change: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { body } = await administrator.get(path(key))
  const {
    active,
    offsetDays,
    validDays,
    repeatDays,
    repeatTimes,
    urgent,
    subject,
    body: text,
  } = body as Record<string, unknown>
  const whole = { active, offsetDays, validDays, repeatDays, repeatTimes, urgent, subject, body: text }
  return { ...whole, reason: 'Gruppene ba om lengre tid.', ...change }
}

const put = async (key: string, change: Record<string, unknown>, version = 0) =>
  administrator.put(path(key), await form(key, change), { 'if-match': `"${version}"` })

describe('the rules of a cohort', () => {
  it('are read as sentences, in the order in which they follow each other', async () => {
    const all = await rules()
    expect(all.map(({ key, when }) => [key, when])).toEqual([
      ['calling', '30 dager før samlingen'],
      ['prework-first', '14 dager før samlingen'],
      ['prework-last', '3 dager før samlingen'],
      ['gathering-tomorrow', '1 dag før samlingen'],
      ['attendance-unmarked', '1 dag etter samlingen'],
      ['postwork-halfway', '14 dager etter samlingen'],
      ['postwork-due', 'Samme dag som fristen for etterarbeidet'],
      ['postwork-overdue', '7 dager etter fristen for etterarbeidet, så hver 7. dag, høyst 3 ganger'],
      ['session-tomorrow', '1 dag før den lokale økta'],
      ['session-unmarked', '1 dag etter den lokale økta'],
      ['worklist-weekly', 'Hver mandag'],
    ])
    const prework = all.find(({ key }) => key === 'prework-first')
    expect(prework).toMatchObject({
      to: 'til den som mangler noe av forarbeidet',
      stops: expect.stringContaining('Stopper når forarbeidet er gjort.'),
      standard: null,
      version: 0,
    })
  })

  it('can be another than the standard for one cohort, and the log says who changed what and why', async () => {
    const other = await api.world.group({
      participants: 0,
      cohort: await api.world.cohort({ programme: cohort.programme }),
    })
    const changed = await put('prework-first', { offsetDays: -21, active: true })
    expect(changed).toMatchObject({
      status: 200,
      body: { when: '21 dager før samlingen', standardWhen: '14 dager før samlingen', version: 1 },
    })
    const { body: beside } = await administrator.get(path('prework-first', other.cohort))
    expect(beside).toMatchObject({ offsetDays: -14, standard: null, version: 0 })
    const { body: log } = await administrator.get(
      `/v1/log?person=${administratorId}&kind=reminder-rule&limit=1`,
    )
    expect((log as { items: unknown[] }).items[0]).toMatchObject({
      text: 'Påminnelsen «Forarbeid, første gang» ble flyttet fra dag -14 til dag -21',
      reason: 'Gruppene ba om lengre tid.',
      subject: { type: 'cohort', name: cohort.name },
    })
  })

  it('go back to the standard, and two who change at once do not undo each other', async () => {
    await put('calling', { offsetDays: -40 })
    expect((await put('calling', { offsetDays: -50 })).status).toBe(412)
    const back = (version: number) =>
      administrator.post(
        path('calling/standard'),
        { reason: 'Det ble for tidlig.' },
        { 'if-match': `"${version}"` },
      )
    expect((await back(0)).status).toBe(412)
    expect(await back(1)).toMatchObject({
      status: 200,
      body: { offsetDays: -30, standard: null, version: 2 },
    })
    expect((await put('calling', { offsetDays: -35 }, 1)).status).toBe(412)
    expect((await put('calling', { offsetDays: -35 }, 2)).body).toMatchObject({ version: 3, offsetDays: -35 })
    const both = await Promise.all([
      put('calling', { offsetDays: -36 }, 3),
      put('calling', { offsetDays: -37 }, 3),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  it.each([
    [
      { subject: { nb: 'Kom {dato}', nn: 'Kom', en: 'Come' } },
      '/subject/nb',
      '{dato} er ikke noe vi kan fylle inn her.',
    ],
    [
      { subject: { nb: 'Kom {date', nn: 'Kom', en: 'Come' } },
      '/subject/nb',
      '{date er ikke noe vi kan fylle inn her.',
    ],
    [
      { subject: { nb: 'Kom', nn: ' ', en: 'Come' } },
      '/subject/nn',
      'Teksten mangler. Mottakerne leser hvert sitt språk.',
    ],
    [{ repeatTimes: 3, repeatDays: 0 }, '/repeatDays', expect.stringContaining('hvor mange dager')],
    [
      { urgent: true, repeatTimes: 2, repeatDays: 3 },
      '/repeatTimes',
      expect.stringContaining('ikke kan vente'),
    ],
  ])('are refused when they could not do what they say: %j', async (change, pointer, detail) => {
    const answer = await put('calling', change)
    expect(answer.status).toBe(422)
    expect((answer.body as { errors: unknown[] }).errors).toContainEqual(
      expect.objectContaining({ pointer, detail }),
    )
    expect((await rule('calling')).version).toBe(0)
  })

  it('refuse what no mail can have in its subject, and days beyond reason', async () => {
    const subject = { nb: 'Kom\r\nBcc: alle@prove.example', nn: 'Kom', en: 'Come' }
    for (const change of [{ subject }, { offsetDays: -400 }, { reason: '' }, { colour: 'blue' }]) {
      expect((await put('calling', change)).status).toBe(400)
    }
  })

  it('are read by those who follow a group of the cohort, and changed by administrators alone', async () => {
    const facilitator = api.client.as(await api.signIn(group.facilitator.id))
    expect((await rules(facilitator)).length).toBeGreaterThan(5)
    const body = await form('calling')
    const refused = await facilitator.put(path('calling'), body, { 'if-match': '"0"' })
    expect(refused.status).toBe(403)
    const elsewhere = await api.world.group({ participants: 0 })
    const stranger = api.client.as(await api.signIn(elsewhere.facilitator.id))
    expect((await stranger.get(path())).status).toBe(404)
    expect((await stranger.get(path('calling'))).status).toBe(404)
    const participant = api.client.as(await api.signIn(group.participants[0]?.id ?? ''))
    expect((await participant.get(path())).status).toBe(403)
    expect((await administrator.get(path('no-such-rule'))).status).toBe(404)
    expect((await administrator.get(path('%00'))).status).toBe(404)
  })

  it('of an archived cohort are only read', async () => {
    await api.world.sql(`update cohorts set state = 'archived' where id = $1`, [cohort.id])
    expect((await put('calling', { offsetDays: -31 })).status).toBe(409)
    const insert = `insert into reminder_rules (cohort_id, key, condition, audience, anchor, offset_days, valid_days, title,
      subject, body) select $1, key, condition, audience, anchor, 0, 1, title, subject, body from reminder_rules
      where key = 'calling' and cohort_id is null`
    await expect(api.world.sql(insert, [cohort.id])).rejects.toThrow('an archived cohort is only read')
  })
})
