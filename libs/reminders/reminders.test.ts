import { members, MONDAY, ReminderDays, type SeenReminder } from '../testing/reminder-days'
import type { WorldGroup, WorldPerson } from '../testing/world'

let days: ReminderDays

beforeAll(async () => {
  days = await ReminderDays.begin('reminders')
})
afterAll(() => days.end())
beforeEach(() => days.api.clock.moveTo(new Date(MONDAY)))

async function finishPrework(group: WorldGroup, person: WorldPerson, module = 1): Promise<void> {
  const { reading, reflection } = group.cohort.programme.modules[module - 1]?.activities ?? {}
  for (const activity of [reading, reflection]) {
    await days.api.world.sql(
      `insert into activity_completions (enrolment_id, activity_id, group_id) values ($1, $2, $3)`,
      [group.enrolments.get(person.id), activity, group.id],
    )
  }
}

async function deliver(group: WorldGroup, module: number): Promise<void> {
  await days.api.world.insert('submissions', {
    group_id: group.id,
    activity_id: group.cohort.programme.modules[module - 1]?.activities.task,
    state: 'delivered',
    text: 'Svaret vårt',
    updated_at: days.api.clock.now(),
    updated_by: group.facilitator.id,
    delivered_at: days.api.clock.now(),
    delivered_by: group.facilitator.id,
  })
}

describe('a gathering thirty days ahead', () => {
  it('is called to every member once, with what to do in the subject and why it came below', async () => {
    const group = await days.api.world.group()
    await days.api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    await days.pass()
    await days.pass('2026-11-09T09:05:00Z')
    for (const person of members(group)) {
      expect(days.subjectsTo(person)).toEqual(['Sett av 9. desember 2026 til samlingen i modul 1'])
    }
    expect(days.subjectsTo(group.representative)).toEqual([])
    const [mail] = days.worker.mailbox.to(group.facilitator.email)
    expect(mail?.text).toContain(`Samlingen «Modul 1» er 9. desember 2026 kl. 09.00 (Rådhuset)`)
    expect(mail?.text).toContain(
      `Du får denne e-posten fordi du deltar i Kompetanseløftet med ${group.name}.`,
    )
    expect(mail?.html).toContain('<html lang="nb">')
    const called = (await days.logOf(group)).filter(({ rule }) => rule.key === 'calling')
    expect(called).toEqual(
      members(group).map(() =>
        expect.objectContaining({ state: 'sent', sentAt: '2026-11-09T09:00:00Z', why: '' }),
      ),
    )
  })

  it('is told in the language of the reader', async () => {
    const group = await days.api.world.group()
    await days.api.world.sql(`update people set language = 'nn' where id = $1`, [group.facilitator.id])
    await days.api.world.sql(`update people set language = 'en' where id = $1`, [group.chiefExecutive.id])
    await days.api.world.gathering(group, 2, '2026-12-09T08:00:00Z')
    await days.pass()
    expect(days.subjectsTo(group.facilitator)).toEqual(['Set av 9. desember 2026 til samlinga i modul 2'])
    expect(days.subjectsTo(group.chiefExecutive)).toEqual([
      'Keep 9 December 2026 free for the gathering of module 2',
    ])
  })
})

describe('whoever has done the thing', () => {
  it('gets none, even if it was done a minute before the mail went', async () => {
    const group = await days.api.world.group({ participants: 2 })
    const [early, late] = group.participants as [WorldPerson, WorldPerson]
    await days.api.world.gathering(group, 2, '2026-11-23T08:00:00Z')
    await finishPrework(group, early, 2)
    await days.find(MONDAY)
    await finishPrework(group, late, 2)
    await days.worker.drain()
    expect(days.subjectsTo(early)).toEqual(['Sett av 23. november 2026 til samlingen i modul 2'])
    expect(days.subjectsTo(late)).toEqual(['Sett av 23. november 2026 til samlingen i modul 2'])
    const withheld = (await days.logOf(group)).filter((item) => item.state === 'withheld')
    expect(withheld).toMatchObject([
      { person: { id: late.id }, rule: { key: 'prework-first' }, why: 'Det er allerede gjort.' },
    ])
  })

  it('stands in the plan as withheld, with the reason', async () => {
    const group = await days.api.world.group({ participants: 1 })
    const [done] = group.participants as [WorldPerson]
    await days.api.world.gathering(group, 2, '2026-12-01T08:00:00Z')
    await finishPrework(group, done, 2)
    const prework = (await days.planOf(group)).filter((item) => item.rule.key === 'prework-first')
    expect(prework.find((item) => item.person.id === done.id)).toMatchObject({
      state: 'withheld',
      why: 'Det er allerede gjort.',
      subject: { kind: 'gathering', title: 'Modul 2', date: '2026-12-01' },
    })
    expect(prework.filter((item) => item.state === 'planned')).toHaveLength(2)
  })
})

describe('several reminders to one person', () => {
  it('that are due at once go in one mail', async () => {
    const group = await days.api.world.group({ participants: 1 })
    await days.api.world.gathering(group, 1, '2026-11-23T08:00:00Z')
    await days.api.world.gathering(group, 2, '2026-12-09T08:00:00Z')
    await days.pass()
    expect(days.subjectsTo(group.chiefExecutive)).toEqual([
      'Sett av 23. november 2026 til samlingen i modul 1 (og 2 til)',
    ])
    expect(new Set((await days.logOf(group)).map((item) => item.messageId)).size).toBe(3)
  })

  it('come a week apart, except what cannot wait', async () => {
    const group = await days.api.world.group({ participants: 0 })
    await days.api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    await days.pass()
    await days.api.world.gathering(group, 2, '2026-11-27T08:00:00Z')
    await days.pass('2026-11-13T09:00:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toHaveLength(1)
    const moved = (await days.planOf(group, 5)).find((item) => item.rule.key === 'prework-first')
    expect(moved).toMatchObject({
      plannedFor: '2026-11-16T07:00:00Z',
      why: 'Flyttet fra 13. november 2026: høyst ett samlebrev i uka.',
    })
    await days.pass('2026-11-16T09:00:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toHaveLength(2)
    await days.pass('2026-11-26T09:00:00Z')
    expect(days.subjectsTo(group.chiefExecutive).at(-1)).toContain('Møt til samlingen i modul 2')
  })
})

describe('quiet times', () => {
  it('move a reminder to the next allowed day, and say so', async () => {
    const group = await days.api.world.group({ participants: 0 })
    await days.api.world.gathering(group, 2, '2027-01-08T08:00:00Z')
    // The facilitator's own goes with the worklist of the week.
    const prework = (await days.planOf(group)).find(
      (item) => item.rule.key === 'prework-first' && item.person.id !== group.facilitator.id,
    )
    expect(prework).toMatchObject({
      plannedFor: '2027-01-02T07:00:00Z',
      why: 'Flyttet fra 25. desember 2026: stille i julen.',
    })
  })

  it('do not hold back what is urgent', async () => {
    const group = await days.api.world.group({ participants: 0 })
    await days.api.world.gathering(group, 1, '2026-11-30T08:00:00Z')
    const tomorrow = (await days.planOf(group)).find((item) => item.rule.key === 'gathering-tomorrow')
    expect(tomorrow).toMatchObject({
      plannedFor: '2026-11-29T06:00:00Z',
      urgent: true,
      state: 'planned',
      why: '',
    })
  })

  it('include the night: what falls due then waits for the morning', async () => {
    const group = await days.api.world.group({ participants: 0 })
    await days.api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    await days.pass('2026-11-09T19:30:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toEqual([])
    await days.pass('2026-11-10T06:30:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toEqual([])
    await days.pass('2026-11-10T07:00:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toHaveLength(1)
  })

  it('also hold what was claimed before the night fell', async () => {
    const group = await days.api.world.group({ participants: 0 })
    await days.api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    await days.find('2026-11-09T18:59:00Z')
    days.api.clock.moveTo(new Date('2026-11-09T19:01:00Z'))
    await days.worker.drain()
    expect(days.subjectsTo(group.chiefExecutive)).toEqual([])
    days.api.clock.moveTo(new Date('2026-11-10T07:00:00Z'))
    await days.worker.drain()
    expect(days.subjectsTo(group.chiefExecutive)).toHaveLength(1)
  })
})

describe('after a gathering', () => {
  it('the facilitator is reminded of attendance that nobody has marked', async () => {
    const group = await days.api.world.group({ participants: 1 })
    const marked = await days.api.world.group({ cohort: group.cohort, participants: 1 })
    const gathering = await days.api.world.gathering(group, 1, '2026-11-04T08:00:00Z', 'held')
    await days.api.world.joinGathering(gathering, marked)
    await days.api.world.sql(`update attendance_sheets set marked_at = now() where group_id = $1`, [
      marked.id,
    ])
    await days.pass()
    expect(days.subjectsTo(group.facilitator)).toEqual(['Før oppmøtet fra samlingen i modul 1 (og 1 til)'])
    expect(days.worker.mailbox.to(group.facilitator.email)[0]?.text).toContain(
      `/samlinger/${gathering}/oppmote`,
    )
    expect(days.subjectsTo(marked.facilitator).join()).not.toContain('oppmøtet')
    expect(days.subjectsTo(group.chiefExecutive)).toEqual([])
  })

  it('postwork is reminded of halfway, on its day, and three weeks after, then never again', async () => {
    const group = await days.api.world.group({ participants: 0 })
    await days.api.world.gathering(group, 2, '2026-10-26T08:00:00Z', 'held')
    await days.api.world.sql(`update attendance_sheets set marked_at = now() where group_id = $1`, [group.id])
    const dates = [
      '2026-11-09',
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2027-01-11',
    ]
    const counts: number[] = []
    for (const day of dates) {
      await days.pass(`${day}T09:00:00Z`)
      counts.push(days.subjectsTo(group.chiefExecutive).length)
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 5, 5])
  })

  it('nobody is reminded of postwork that the group has delivered', async () => {
    const group = await days.api.world.group({ participants: 0 })
    await days.api.world.gathering(group, 2, '2026-10-26T08:00:00Z', 'held')
    await days.api.world.sql(`update attendance_sheets set marked_at = now() where group_id = $1`, [group.id])
    await deliver(group, 2)
    await days.pass()
    await days.pass('2026-11-23T09:00:00Z')
    expect(members(group).flatMap((person) => days.subjectsTo(person))).toEqual([])
  })
})

describe('the plan', () => {
  it('is what is then sent, because both ask the same statement', async () => {
    const group = await days.api.world.group({ participants: 2 })
    await days.api.world.gathering(group, 1, '2026-12-07T08:00:00Z')
    const name = (item: SeenReminder): string => `${item.person.id} ${item.rule.key} ${item.subject.date}`
    // What a worklist says is known on the day itself; the last digest goes after the days that pass here.
    const told = ({ rule, date = '' }: SeenReminder) => rule.key !== 'worklist-weekly' && date < '2026-12-07'
    const before = (await days.planOf(group, 27)).filter(told)
    const planned = before.filter((item) => item.state === 'planned').map(name)
    expect(planned.length).toBeGreaterThan(10)
    for (let day = 9; day <= 36; day++) await days.pass(new Date(Date.UTC(2026, 10, day, 9)).toISOString())
    const sent = (await days.logOf(group)).filter((item) => item.state === 'sent' && told(item))
    expect(sent.map(name).sort()).toEqual(planned.sort())
  })
})
