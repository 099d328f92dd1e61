import { CalledDays } from '../../testing/calendar/called-days'
import { everyPage } from '../../testing/reminder-days'
import type { WorldPerson } from '../../testing/world'

let days: CalledDays

beforeAll(async () => {
  days = await CalledDays.begin('told_by_calendar')
})
afterAll(() => days.end())

async function rule(key: string, { id }: WorldPerson, groupId: string) {
  const plan = await everyPage(await days.planner(), `/v1/reminders/plan?group=${groupId}&days=60`)
  return plan.find((one) => one.rule.key === key && one.person.id === id)
}

describe('whoever was told the day in their calendar', () => {
  it('a few days ago is not called once more by a rule, but reminded the day before', async () => {
    const { group } = await days.called('2026-12-10T08:00:00Z')
    expect(await rule('calling', group.facilitator, group.id)).toMatchObject({ state: 'planned' })
    await days.tell()
    expect(await rule('calling', group.facilitator, group.id)).toMatchObject({
      state: 'withheld',
      why: 'Mottakeren fikk dagen i en innkalling til kalenderen nylig, eller har svart på den.',
    })
    expect(await rule('gathering-tomorrow', group.facilitator, group.id)).toMatchObject({ state: 'planned' })
  })

  it('long before is called by the rule, unless they have answered', async () => {
    const { group, id } = await days.called('2026-12-28T08:00:00Z')
    await days.tell()
    const answered = group.participants[0] as WorldPerson
    await days.api.owner(
      `update invitations set answer = 'accepted', answered_at = made_at
       where gathering_id = '${id}' and person_id = '${answered.id}'`,
    )
    expect(await rule('calling', group.facilitator, group.id)).toMatchObject({ state: 'planned' })
    expect(await rule('calling', answered, group.id)).toMatchObject({ state: 'withheld' })
  })
})
