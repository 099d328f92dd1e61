import { MONDAY, ReminderDays } from '../testing/reminder-days'
import type { WorldGroup, WorldPerson } from '../testing/world'
import type { NudgePreview } from './nudge.dto'

let days: ReminderDays
let group: WorldGroup

beforeAll(async () => {
  days = await ReminderDays.begin('nudges_and_rules')
  // A calling in today’s digest would make the rest wait for the next.
  await days.api.world.sql(`update reminder_rules set active = false where key = 'calling'`)
})
beforeEach(async () => {
  days.api.clock.moveTo(new Date(MONDAY))
  group = await days.api.world.group({ participants: 2 })
})
afterAll(() => days.end())

const prework = () => ({ group: group.id, subject: 'prework', about: '2' })
const facilitator = async () => days.api.client.as(await days.api.signIn(group.facilitator.id))
const [first, second] = [
  () => group.participants[0] as WorldPerson,
  () => group.participants[1] as WorldPerson,
]

async function notes(): Promise<ReadonlyMap<string, string | null>> {
  const { body } = await (await facilitator()).post('/v1/nudges/preview', prework())
  const { recipients } = body as NudgePreview
  expect(recipients.every(({ gets }) => gets)).toBe(true)
  return new Map(recipients.map(({ id, note }) => [id, note]))
}

async function nudge(person: WorldPerson): Promise<string> {
  const answer = await (await facilitator()).post('/v1/nudges', { ...prework(), people: [person.id] })
  expect(answer.status).toBe(201)
  return (answer.body as { id: string }).id
}

async function sendNow(): Promise<void> {
  days.api.clock.moveTo(new Date('2026-11-09T09:01:00Z'))
  await days.worker.drain()
}

const ofRule = async (person: WorldPerson) =>
  (await days.planOf(group)).find((one) => one.person.id === person.id && one.rule.key === 'prework-first')

describe('before a nudge', () => {
  it('its sender is told that a rule sends the same tomorrow, in the language of the sender', async () => {
    await days.api.world.gathering(group, 2, '2026-11-24T08:00:00Z')
    expect((await notes()).get(first().id)).toBe(
      'Regelen «Forarbeid, første gang» sender dette i morgen kl. 08.00 uansett.',
    )
    await days.api.world.sql(`update people set language = 'nn' where id = $1`, [group.facilitator.id])
    expect((await notes()).get(first().id)).toBe(
      'Regelen «Førearbeid, første gong» sender dette i morgon kl. 08.00 uansett.',
    )
  })

  it('nothing is said of what a rule sends the day after, or of another module', async () => {
    await days.api.world.gathering(group, 2, '2026-11-25T08:00:00Z')
    await days.api.world.gathering(group, 3, '2026-11-24T08:00:00Z')
    expect((await notes()).get(first().id)).toBeNull()
  })
})

describe('after a nudge', () => {
  it('a rule does not say the same within three days, to nobody but who got it', async () => {
    await days.api.world.gathering(group, 2, '2026-11-25T08:00:00Z')
    await nudge(first())
    await sendNow()
    expect(days.subjectsTo(first())).toEqual(['Gjør ferdig forarbeidet til modul 2'])
    expect(await ofRule(first())).toMatchObject({
      state: 'withheld',
      why: 'Mottakeren fikk nylig en påminnelse om det samme fra en person.',
    })
    expect(await ofRule(second())).toMatchObject({ state: 'planned' })
  })

  it('a rule says it again on the fourth day', async () => {
    await days.api.world.gathering(group, 2, '2026-11-27T08:00:00Z')
    await nudge(first())
    await sendNow()
    expect(await ofRule(first())).toMatchObject({ state: 'planned' })
  })

  it('that was taken back, a rule speaks as if it had never been', async () => {
    await days.api.world.gathering(group, 2, '2026-11-25T08:00:00Z')
    const press = await nudge(first())
    expect((await (await facilitator()).delete(`/v1/nudges/${press}`)).status).toBe(204)
    await sendNow()
    expect(await ofRule(first())).toMatchObject({ state: 'planned' })
  })

  it('is the only one of the two that goes when a rule names the same day', async () => {
    await days.api.world.gathering(group, 2, '2026-11-23T08:00:00Z')
    await nudge(first())
    await sendNow()
    await days.pass('2026-11-09T09:02:00Z')
    expect(days.subjectsTo(first())).toEqual(['Gjør ferdig forarbeidet til modul 2'])
    expect(days.subjectsTo(second()).join()).toContain('Gjør ferdig forarbeidet til modul 2 før')
  })
})
