import type { WorldGroup } from '../../testing/world'
import { members, ReminderDays, type SeenReminder } from '../../testing/reminder-days'

let days: ReminderDays
let group: WorldGroup

const OLD = '2026-11-16T08:00:00Z'
const NEW = { startsAt: '2026-12-07T08:00:00Z', endsAt: '2026-12-07T14:30:00Z' }

beforeAll(async () => {
  days = await ReminderDays.begin('moved_gathering')
})
beforeEach(async () => {
  group = await days.api.world.group({ participants: 1 })
})
afterAll(() => days.end())

/** The worklist comes every week, whatever happens to a gathering. */
const ofGathering = ({ rule }: SeenReminder): boolean => rule.key !== 'worklist-weekly'

async function move(id: string): Promise<string> {
  const answer = await days.administrator.post(
    `/v1/gatherings/${id}/move`,
    { ...NEW, reason: 'Foredragsholderen er syk.' },
    { 'if-match': '"1"' },
  )
  expect(answer.status).toBe(201)
  return (answer.body as { id: string }).id
}

describe('reminders of a gathering that is moved', () => {
  it('are planned for the new day only', async () => {
    const id = await days.api.world.gathering(group, 1, OLD)
    const before = await days.planOf(group)
    expect(before.map(({ subject }) => subject.date)).toContain('2026-11-16')
    await move(id)
    const after = (await days.planOf(group)).filter(ofGathering)
    expect(after.length).toBeGreaterThan(0)
    expect(after.map(({ subject }) => subject.date)).not.toContain('2026-11-16')
    expect(after.map(({ subject }) => subject.date)).toContain('2026-12-07')
  })

  it('that were claimed for the old day and not sent yet are not sent', async () => {
    const id = await days.api.world.gathering(group, 1, OLD)
    await days.find('2026-11-09T09:00:00Z')
    const claimed = await days.logOf(group)
    expect(claimed.length).toBeGreaterThan(0)
    await move(id)
    await days.worker.drain()
    const mails = members(group).flatMap((person) => days.subjectsTo(person))
    expect(mails).toEqual([])
    expect((await days.logOf(group)).every(({ state }) => state === 'withheld')).toBe(true)
  })

  it('go out for the new day to those who were already reminded of the old one', async () => {
    const id = await days.api.world.gathering(group, 1, OLD)
    await days.pass('2026-11-09T09:00:00Z')
    const first = days.subjectsTo(group.facilitator).length
    expect(first).toBeGreaterThan(0)
    await move(id)
    await days.pass('2026-11-30T09:00:00Z')
    expect(days.subjectsTo(group.facilitator).length).toBeGreaterThan(first)
  })

  it('stop when it is cancelled', async () => {
    const id = await days.api.world.gathering(group, 1, OLD)
    const answer = await days.administrator.post(
      `/v1/gatherings/${id}/cancellation`,
      { reason: 'For få påmeldte.' },
      { 'if-match': '"1"' },
    )
    expect(answer.status).toBe(200)
    expect((await days.planOf(group)).filter(ofGathering)).toEqual([])
  })
})
