import type { ApiClient } from '../../testing/api-client'
import { MONDAY, ReminderDays } from '../../testing/reminder-days'
import type { WorldGroup } from '../../testing/world'

let days: ReminderDays
let group: WorldGroup
let person: ApiClient

const PATH = '/v1/me/mail-preferences'

beforeAll(async () => {
  days = await ReminderDays.begin('mail_preferences')
})
beforeEach(async () => {
  days.api.clock.moveTo(new Date(MONDAY))
  group = await days.api.world.group({ participants: 0 })
  person = days.api.client.as(await days.api.signIn(group.chiefExecutive.id))
})
afterAll(() => days.end())

interface Preferences {
  readonly hour: number
  readonly weekday: number | null
  readonly kinds: { kind: string; title: string; on: boolean }[]
  readonly version: string
}

const read = async (client = person): Promise<Preferences> => (await client.get(PATH)).body as Preferences

async function choose(change: object, client = person): Promise<number> {
  const { hour, weekday, kinds, version } = await read(client)
  const off = kinds.filter(({ on }) => !on).map(({ kind }) => kind)
  const { status } = await client.put(PATH, { hour, weekday, off, ...change }, { 'if-match': `"${version}"` })
  return status
}

describe('everybody decides for themselves', () => {
  it('at which hour the digest comes, and nothing comes before it', async () => {
    expect(await read()).toMatchObject({ hour: 8, weekday: null })
    await days.api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    expect(await choose({ hour: 14 })).toBe(200)
    const planned = (await days.planOf(group)).find(({ person: { id } }) => id === group.chiefExecutive.id)
    expect(planned?.plannedFor).toBe('2026-11-09T13:00:00Z')
    await days.pass('2026-11-09T12:30:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toEqual([])
    expect(days.subjectsTo(group.facilitator)).toHaveLength(1)
    await days.pass('2026-11-09T13:00:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toHaveLength(1)
  })

  it('the same hour by the clock on the wall when summer time ends that night', async () => {
    days.api.clock.moveTo(new Date('2026-10-19T09:00:00Z'))
    await days.api.world.gathering(group, 1, '2026-11-25T08:00:00Z')
    expect(await choose({ hour: 9 })).toBe(200)
    const plan = (await days.planOf(group)).filter(({ person: { id } }) => id === group.chiefExecutive.id)
    const times = plan.map(({ plannedFor }) => plannedFor)
    // The calling is due on Monday the twenty-sixth, the first working day in winter time.
    expect(times).toContain('2026-10-26T08:00:00Z')
  })

  it('on which weekday, unless that is too late', async () => {
    await days.api.world.gathering(group, 2, '2026-12-16T08:00:00Z')
    expect(await choose({ weekday: 4 })).toBe(200)
    const plan = (await days.planOf(group)).filter(({ person: { id } }) => id === group.chiefExecutive.id)
    const calling = plan.find(({ rule }) => rule.key === 'calling')
    expect(calling).toMatchObject({
      date: '2026-11-19',
      why: expect.stringContaining('ukedagen mottakeren har valgt'),
    })
    const tomorrow = plan.find(({ rule }) => rule.key === 'gathering-tomorrow')
    expect(tomorrow).toMatchObject({ date: '2026-12-15' })
  })

  it('which kinds they want, and can start again what they stopped', async () => {
    await days.api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    expect(await choose({ off: ['gathering'] })).toBe(200)
    await days.pass()
    expect(days.subjectsTo(group.chiefExecutive)).toEqual([])
    const held = (await days.planOf(group)).find(
      ({ person: { id }, rule }) => id === group.chiefExecutive.id && rule.key === 'calling',
    )
    expect(held).toMatchObject({ state: 'withheld', why: 'Mottakeren har slått av denne typen e-post.' })
    expect(await choose({ off: [] })).toBe(200)
    await days.pass('2026-11-09T10:00:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toHaveLength(1)
  })

  it('of what they can get in their roles; what a link in a mail stopped meanwhile is not undone', async () => {
    const participant = await days.api.world.group({ participants: 1 })
    const id = participant.participants[0]?.id ?? ''
    const client = days.api.client.as(await days.api.signIn(id))
    const { kinds, version } = await read(client)
    expect(kinds.map(({ kind }) => kind)).not.toContain('attendance')
    expect(kinds.map(({ title }) => title)).toContain('påminnelser om forarbeid')
    expect((await read(days.administrator)).kinds.map(({ kind }) => kind)).toEqual(['deadline'])
    await days.api.world.sql(`insert into mail_stops (person_id, kind) values ($1, 'prework')`, [id])
    const stale = await client.put(PATH, { hour: 8, weekday: null, off: [] }, { 'if-match': `"${version}"` })
    expect(stale.status).toBe(412)
    expect((await read(client)).kinds.find(({ kind }) => kind === 'prework')).toMatchObject({ on: false })
  })

  it('within what there is', async () => {
    for (const wrong of [{ hour: 3 }, { hour: 20 }, { weekday: 7 }, { off: ['sign-in'] }, { off: [7] }]) {
      expect(await choose(wrong)).toBe(400)
    }
    expect((await person.put(PATH, { hour: 8, weekday: null, off: [] })).status).toBe(428)
    expect((await days.api.client.get(PATH)).status).toBe(401)
  })
})
