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

describe('a nudge about the group’s answer', () => {
  const HELD = '2026-10-26T08:00:00Z'
  let task: string
  const answer = () => ({ group: group.id, subject: 'answer', about: task })
  const halfway = async (person: WorldPerson) =>
    (await days.planOf(group)).find(
      (one) => one.person.id === person.id && one.rule.key === 'postwork-halfway',
    )

  /** A gathering two weeks ago, whose postwork is one answer, begun. */
  async function begun(): Promise<void> {
    const module = group.cohort.programme.modules[1]
    task = module?.activities.task ?? ''
    await days.api.world.sql(`update activities set step = 'postwork' where id = $1`, [task])
    await days.api.world.gathering(group, 2, HELD)
    await days.api.world.insert('submissions', {
      ...{ group_id: group.id, activity_id: task, state: 'draft', text: 'Fordi vi vil.', version: 1 },
      ...{ updated_at: new Date(MONDAY), updated_by: group.facilitator.id },
    })
  }

  const send = async (person: WorldPerson): Promise<void> => {
    const sent = await (await facilitator()).post('/v1/nudges', { ...answer(), people: [person.id] })
    expect(sent.status).toBe(201)
    await sendNow()
  }

  it('is announced when a rule says the same anyway, and holds that back from who got it', async () => {
    await begun()
    const { body } = await (await facilitator()).post('/v1/nudges/preview', answer())
    const note = (body as NudgePreview).recipients.find(({ id }) => id === first().id)?.note
    expect(note).toContain('Regelen «Etterarbeid, halvveis» sender dette')
    expect(await halfway(first())).toMatchObject({ state: 'planned' })
    await send(first())
    expect(await halfway(first())).toMatchObject({ state: 'withheld' })
    expect(await halfway(second())).toMatchObject({ state: 'planned' })
  })

  it('holds back nothing from who has more to do in that step than to agree', async () => {
    await begun()
    const own = group.cohort.programme.modules[1]?.activities.reading ?? ''
    await days.api.world.sql(`update activities set step = 'postwork', required = true where id = $1`, [own])
    await send(first())
    expect(await halfway(first())).toMatchObject({ state: 'planned' })
  })
})
