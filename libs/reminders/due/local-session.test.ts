import { ReminderDays, members, type SeenReminder } from '../../testing/reminder-days'
import type { WorldGroup } from '../../testing/world'

let days: ReminderDays
let group: WorldGroup

const FIRST = { startsAt: '2026-11-12T12:00:00Z', endsAt: '2026-11-12T14:00:00Z' }
const SESSION = { title: 'Vi lander vårt hvorfor', mode: 'physical', place: 'Formannskapssalen', ...FIRST }
/** Seven in the morning of the day before and of the day after, in Oslo. */
const DAY_BEFORE = '2026-11-11T06:00:00Z'
const WEEK_AFTER = '2026-11-16T09:00:00Z'

beforeAll(async () => {
  days = await ReminderDays.begin('local_session_reminders')
})
beforeEach(async () => {
  group = await days.api.world.group({ participants: 1 })
})
afterAll(() => days.end())

interface Session {
  readonly id: string
  readonly version: number
}

async function called(): Promise<Session> {
  const facilitator = days.api.client.as(await days.api.signIn(group.facilitator.id))
  const draft = (await facilitator.post(`/v1/groups/${group.id}/local-sessions`, SESSION)).body as Session
  const call = { 'if-match': `"${draft.version}"` }
  return (await facilitator.post(`/v1/gatherings/${draft.id}/call`, undefined, call)).body as Session
}

const about = (seen: readonly SeenReminder[], key: string): SeenReminder[] =>
  seen.filter(({ rule }) => rule.key === key)
const told = (subject: string): number =>
  members(group)
    .flatMap((person) => days.subjectsTo(person))
    .filter((one) => one.includes(subject)).length

describe('a local session', () => {
  it('is reminded of the day before, once, to everybody of the group and nobody else', async () => {
    const other = await days.api.world.group({ participants: 1 })
    await called()
    const planned = about(await days.planOf(group), 'session-tomorrow')
    expect(planned.map(({ person, subject }) => [person.id, subject.date]).sort()).toEqual(
      members(group)
        .map(({ id }) => [id, '2026-11-12'])
        .sort(),
    )
    expect(about(await days.planOf(other), 'session-tomorrow')).toEqual([])
    await days.pass(DAY_BEFORE)
    await days.pass(DAY_BEFORE)
    expect(told('Møt til «Vi lander vårt hvorfor» ')).toBe(3)
    expect(days.worker.mailbox.to(group.facilitator.email).at(-1)?.text).toContain('Formannskapssalen')
    expect(about(await days.logOf(group), 'session-tomorrow')[0]?.subject).toMatchObject({
      title: 'Vi lander vårt hvorfor',
    })
  })

  it('that is cancelled or has become another day is not reminded of', async () => {
    const { id, version } = await called()
    const facilitator = days.api.client.as(await days.api.signIn(group.facilitator.id))
    const cancelled = await facilitator.post(
      `/v1/gatherings/${id}/cancellation`,
      { reason: 'Budsjettmøtet tok dagen.' },
      { 'if-match': `"${version}"` },
    )
    expect(cancelled.status).toBe(200)
    await days.pass(DAY_BEFORE)
    expect(told('Møt til «Vi lander vårt hvorfor» ')).toBe(0)
  })

  it('asks the facilitator for its attendance until it is recorded', async () => {
    const { id } = await called()
    await days.pass(WEEK_AFTER)
    expect(told('Før oppmøtet fra «Vi lander vårt hvorfor»')).toBe(1)
    await days.api.world.sql('update attendance_sheets set marked_at = $2 where gathering_id = $1', [
      id,
      WEEK_AFTER,
    ])
    expect(about(await days.planOf(group), 'session-unmarked')).toEqual([])
  })
})
