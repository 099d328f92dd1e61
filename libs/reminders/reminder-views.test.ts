import { everyPage, MONDAY, ReminderDays } from '../testing/reminder-days'
import type { WorldPerson } from '../testing/world'

let days: ReminderDays

beforeAll(async () => {
  days = await ReminderDays.begin('reminder_views')
})
afterAll(() => days.end())
beforeEach(() => days.api.clock.moveTo(new Date(MONDAY)))

describe('plan and log', () => {
  it('show a facilitator their own group alone, and others nothing', async () => {
    const group = await days.api.world.group()
    const other = await days.api.world.group()
    for (const one of [group, other]) await days.api.world.gathering(one, 1, '2026-12-09T08:00:00Z')
    await days.pass()
    const facilitator = days.api.client.as(await days.api.signIn(group.facilitator.id))
    const seen = [
      ...(await everyPage(facilitator, '/v1/reminders/plan?days=60')),
      ...(await everyPage(facilitator, '/v1/reminders/log')),
    ]
    expect(new Set(seen.map((item) => item.group.id))).toEqual(new Set([group.id]))
    expect((await facilitator.get(`/v1/reminders/plan?group=${other.id}`)).status).toBe(403)
    expect((await facilitator.get(`/v1/reminders/log?group=${other.id}`)).status).toBe(403)
    const instructor = await days.api.world.instructor(group.cohort)
    for (const person of [group.participants[0] as WorldPerson, group.representative, instructor]) {
      const client = days.api.client.as(await days.api.signIn(person.id))
      expect((await client.get('/v1/reminders/plan')).status).toBe(403)
      expect((await client.get('/v1/reminders/log')).status).toBe(403)
    }
    expect((await days.api.client.get('/v1/reminders/plan')).status).toBe(401)
  })

  it('show a facilitator nothing of a group where they only take part', async () => {
    const own = await days.api.world.group()
    const other = await days.api.world.group()
    await days.api.world.enrol(own.facilitator.id, other.id, other.cohort.id)
    await days.api.world.gathering(other, 1, '2026-12-09T08:00:00Z')
    const facilitator = days.api.client.as(await days.api.signIn(own.facilitator.id))
    const seen = await everyPage(facilitator, '/v1/reminders/plan?days=60')
    expect(new Set(seen.map(({ group }) => group.id))).toEqual(new Set([own.id]))
  })

  it('lead to the mail, which stays hidden where it speaks of another group too, and refuse what they do not know', async () => {
    const group = await days.api.world.group()
    const other = await days.api.world.group()
    const both = group.participants[0] as WorldPerson
    await days.api.world.enrol(both.id, other.id, other.cohort.id)
    for (const one of [group, other]) await days.api.world.gathering(one, 1, '2026-12-09T08:00:00Z')
    await days.pass()
    const facilitator = days.api.client.as(await days.api.signIn(group.facilitator.id))
    const log = await days.logOf(group, facilitator)
    const text = async (isBoth: boolean): Promise<unknown> => {
      const item = log.find(
        ({ person, rule }) => rule.key === 'calling' && (person.id === both.id) === isBoth,
      )
      return (await facilitator.get(`/v1/mails/${item?.mailId}`)).body.text
    }
    expect(await text(true)).toBeNull()
    expect(await text(false)).toContain('Samlingen «Modul 1»')
    expect((await facilitator.get('/v1/reminders/plan?days=500')).status).toBe(400)
    expect((await facilitator.get('/v1/reminders/log?colour=blue')).status).toBe(400)
  })
})
