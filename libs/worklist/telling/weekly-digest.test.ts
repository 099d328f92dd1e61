import { WorklistDigest } from '../../reminders'
import { ReminderDays } from '../../testing/reminder-days'
import type { WorldGroup, WorldPerson } from '../../testing/world'

/** A Monday, on which worklists go; the prework of 25 November is first spoken of on Wednesday. */
const MONDAY = '2026-11-09T09:00:00Z'
const WEDNESDAY = '2026-11-11T09:00:00Z'

let days: ReminderDays
let group: WorldGroup

beforeAll(async () => {
  days = await ReminderDays.begin('weekly_digest')
  await days.api.world.sql(`update reminder_rules set active = false where key = 'calling'`)
})
beforeEach(async () => {
  days.api.clock.moveTo(new Date(MONDAY))
  group = await days.api.world.group({ participants: 1 })
  await days.api.world.gathering(group, 2, '2026-11-25T08:00:00Z')
})
afterEach(() => jest.restoreAllMocks())
afterAll(() => days.end())

const planned = async (person: WorldPerson) =>
  (await days.planOf(group)).find((one) => one.person.id === person.id && one.rule.key === 'prework-first')

/** Everything that somebody was sent, in its order. */
const mailsTo = (person: WorldPerson): string[] =>
  days.worker.mailbox.to(person.email).map(({ text }) => text)

const worklist = (open: boolean) =>
  jest
    .spyOn(days.worker.app.get(WorklistDigest, { strict: false }), 'of')
    .mockImplementation((ids) =>
      Promise.resolve(
        new Map(open ? ids.map((id) => [id, { open: 1, sentences: ['Svaret venter.'] }] as const) : []),
      ),
    )

describe('a facilitator’s weekly mail', () => {
  it('is their digest: the worklist, and what the week asks of themselves', async () => {
    worklist(true)
    expect(await planned(group.facilitator)).toMatchObject({
      date: '2026-11-09',
      why: 'Flyttet fra 11. november 2026: går sammen med ukas arbeidsliste.',
    })
    expect(await planned(group.participants[0] as WorldPerson)).toMatchObject({ date: '2026-11-11' })
    await days.pass(MONDAY)
    const [mail, ...more] = mailsTo(group.facilitator)
    expect(more).toEqual([])
    expect(mail).toContain('Svaret venter.')
    expect(mail).toContain('Noe av forarbeidet til «Modul 2» gjenstår')
    await days.pass(WEDNESDAY)
    expect(mailsTo(group.facilitator)).toHaveLength(1)
    expect(mailsTo(group.participants[0] as WorldPerson)).toHaveLength(1)
  })

  it('is none while nothing waits: what it would have taken along goes on its own day, once', async () => {
    worklist(false)
    await days.pass(MONDAY)
    expect(mailsTo(group.facilitator)).toEqual([])
    await days.pass(WEDNESDAY)
    await days.pass('2026-11-11T10:00:00Z')
    expect(mailsTo(group.facilitator)).toHaveLength(1)
    expect(mailsTo(group.facilitator)[0]).toContain('Noe av forarbeidet til «Modul 2» gjenstår')
  })
})
