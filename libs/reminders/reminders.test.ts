import { runJob } from '../platform/jobs'
import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import { cloneDatabase } from '../testing/cluster'
import { startWorker, type TestWorker } from '../testing/worker'
import type { WorldGroup, WorldPerson } from '../testing/world'
import { findReminders } from './index'

let api: TestApi
let worker: TestWorker
let administrator: ApiClient

/** A Monday morning, ten o'clock in Oslo. */
const MONDAY = '2026-11-09T09:00:00Z'

beforeAll(async () => {
  api = await startApi(new Date(MONDAY), await cloneDatabase('reminders'))
  worker = await startWorker(api)
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(async () => {
  await worker.close()
  await api.close()
})
beforeEach(() => api.clock.moveTo(new Date(MONDAY)))

/** Looks for what is due at an instant, and sends it. */
async function passTime(at = MONDAY): Promise<void> {
  api.clock.moveTo(new Date(at))
  await runJob(worker.app, findReminders, {})
  await worker.drain()
}

const subjectsTo = (person: WorldPerson): string[] => worker.mailbox.to(person.email).map((mail) => mail.subject)
const members = ({ chiefExecutive, facilitator, participants }: WorldGroup): WorldPerson[] => [
  chiefExecutive,
  facilitator,
  ...participants,
]

async function everyItem(client: ApiClient, path: string): Promise<Record<string, any>[]> {
  const items: Record<string, any>[] = []
  for (let cursor = ''; ; ) {
    const { status, body } = await client.get(`${path}${path.includes('?') ? '&' : '?'}limit=3${cursor}`)
    expect(status).toBe(200)
    items.push(...body.items)
    if (body.page.nextCursor === null) return items
    cursor = `&cursor=${body.page.nextCursor}`
  }
}

const planOf = (group: WorldGroup, days = 60, client = administrator) =>
  everyItem(client, `/v1/reminders/plan?group=${group.id}&days=${days}`)
const logOf = (group: WorldGroup, client = administrator) => everyItem(client, `/v1/reminders/log?group=${group.id}`)

async function finishPrework(group: WorldGroup, person: WorldPerson, module = 1): Promise<void> {
  const { reading, reflection } = group.cohort.programme.modules[module - 1]?.activities ?? {}
  for (const activity of [reading, reflection]) {
    await api.world.sql(`insert into activity_completions (enrolment_id, activity_id, group_id) values ($1, $2, $3)`, [
      group.enrolments.get(person.id),
      activity,
      group.id,
    ])
  }
}

async function deliver(group: WorldGroup, module: number): Promise<void> {
  await api.world.insert('submissions', {
    group_id: group.id,
    activity_id: group.cohort.programme.modules[module - 1]?.activities.task,
    state: 'delivered',
    text: 'Svaret vårt',
    updated_at: api.clock.now(),
    updated_by: group.facilitator.id,
    delivered_at: api.clock.now(),
    delivered_by: group.facilitator.id,
  })
}

describe('a gathering thirty days ahead', () => {
  it('is called to every member once, with what to do in the subject and why it came below', async () => {
    const group = await api.world.group()
    await api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    await passTime()
    await passTime('2026-11-09T09:05:00Z')
    for (const person of members(group)) {
      expect(subjectsTo(person)).toEqual(['Sett av 9. desember 2026 til samlingen i modul 1'])
    }
    expect(subjectsTo(group.representative)).toEqual([])
    const [mail] = worker.mailbox.to(group.facilitator.email)
    expect(mail?.text).toContain(`Samlingen «Modul 1» er 9. desember 2026 kl. 09.00 (Rådhuset)`)
    expect(mail?.text).toContain(`Du får denne e-posten fordi du deltar i Kompetanseløftet med ${group.name}.`)
    expect(mail?.html).toContain('<html lang="nb">')
    expect(await logOf(group)).toEqual(
      members(group).map(() => expect.objectContaining({ state: 'sent', sentAt: '2026-11-09T09:00:00Z', why: '' })),
    )
  })

  it('is told in the language of the reader', async () => {
    const group = await api.world.group()
    await api.world.sql(`update people set language = 'nn' where id = $1`, [group.facilitator.id])
    await api.world.sql(`update people set language = 'en' where id = $1`, [group.chiefExecutive.id])
    await api.world.gathering(group, 2, '2026-12-09T08:00:00Z')
    await passTime()
    expect(subjectsTo(group.facilitator)).toEqual(['Set av 9. desember 2026 til samlinga i modul 2'])
    expect(subjectsTo(group.chiefExecutive)).toEqual(['Keep 9 December 2026 free for the gathering of module 2'])
  })
})

describe('whoever has done the thing', () => {
  it('gets none, even if it was done a minute before the mail went', async () => {
    const group = await api.world.group({ participants: 2 })
    const [early, late] = group.participants as [WorldPerson, WorldPerson]
    await api.world.gathering(group, 2, '2026-11-23T08:00:00Z')
    await finishPrework(group, early, 2)
    api.clock.moveTo(new Date(MONDAY))
    await runJob(worker.app, findReminders, {})
    await finishPrework(group, late, 2)
    await worker.drain()
    expect(subjectsTo(early)).toEqual(['Sett av 23. november 2026 til samlingen i modul 2'])
    expect(subjectsTo(late)).toEqual(['Sett av 23. november 2026 til samlingen i modul 2'])
    const withheld = (await logOf(group)).filter((item) => item.state === 'withheld')
    expect(withheld).toMatchObject([
      { person: { id: late.id }, rule: { key: 'prework-first' }, mail: null, why: 'Det er allerede gjort.' },
    ])
  })

  it('stands in the plan as withheld, with the reason', async () => {
    const group = await api.world.group({ participants: 1 })
    const [done] = group.participants as [WorldPerson]
    await api.world.gathering(group, 2, '2026-12-01T08:00:00Z')
    await finishPrework(group, done, 2)
    const prework = (await planOf(group)).filter((item) => item.rule.key === 'prework-first')
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
    const group = await api.world.group({ participants: 1 })
    await api.world.gathering(group, 1, '2026-11-23T08:00:00Z')
    await api.world.gathering(group, 2, '2026-12-09T08:00:00Z')
    await passTime()
    expect(subjectsTo(group.chiefExecutive)).toEqual([
      'Sett av 23. november 2026 til samlingen i modul 1 (og 2 til)',
    ])
    expect(new Set((await logOf(group)).map((item) => item.messageId)).size).toBe(3)
  })

  it('come a week apart, except what cannot wait', async () => {
    const group = await api.world.group({ participants: 0 })
    await api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    await passTime()
    await api.world.gathering(group, 2, '2026-11-27T08:00:00Z')
    await passTime('2026-11-13T09:00:00Z')
    expect(subjectsTo(group.chiefExecutive)).toHaveLength(1)
    const moved = (await planOf(group, 5)).find((item) => item.rule.key === 'prework-first')
    expect(moved).toMatchObject({
      plannedFor: '2026-11-16T06:00:00Z',
      why: 'Flyttet fra 13. november 2026: høyst én e-post i uka.',
    })
    await passTime('2026-11-16T09:00:00Z')
    expect(subjectsTo(group.chiefExecutive)).toHaveLength(2)
    await passTime('2026-11-26T09:00:00Z')
    expect(subjectsTo(group.chiefExecutive).at(-1)).toContain('Møt til samlingen i modul 2')
  })
})

describe('quiet times', () => {
  it('move a reminder to the next allowed day, and say so', async () => {
    const group = await api.world.group({ participants: 0 })
    await api.world.gathering(group, 2, '2027-01-08T08:00:00Z')
    const prework = (await planOf(group)).find((item) => item.rule.key === 'prework-first')
    expect(prework).toMatchObject({
      plannedFor: '2027-01-02T06:00:00Z',
      why: 'Flyttet fra 25. desember 2026: stille i julen.',
    })
  })

  it('do not hold back what is urgent', async () => {
    const group = await api.world.group({ participants: 0 })
    await api.world.gathering(group, 1, '2026-11-30T08:00:00Z')
    const tomorrow = (await planOf(group)).find((item) => item.rule.key === 'gathering-tomorrow')
    expect(tomorrow).toMatchObject({ plannedFor: '2026-11-29T06:00:00Z', urgent: true, state: 'planned', why: '' })
  })

  it('include the night: what falls due then waits for the morning', async () => {
    const group = await api.world.group({ participants: 0 })
    await api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    await passTime('2026-11-09T19:30:00Z')
    expect(subjectsTo(group.chiefExecutive)).toEqual([])
    await passTime('2026-11-10T05:30:00Z')
    expect(subjectsTo(group.chiefExecutive)).toEqual([])
    await passTime('2026-11-10T06:00:00Z')
    expect(subjectsTo(group.chiefExecutive)).toHaveLength(1)
  })

  it('also hold what was claimed before the night fell', async () => {
    const group = await api.world.group({ participants: 0 })
    await api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    api.clock.moveTo(new Date('2026-11-09T18:59:00Z'))
    await runJob(worker.app, findReminders, {})
    api.clock.moveTo(new Date('2026-11-09T19:01:00Z'))
    await worker.drain()
    expect(subjectsTo(group.chiefExecutive)).toEqual([])
    api.clock.moveTo(new Date('2026-11-10T06:00:00Z'))
    await worker.drain()
    expect(subjectsTo(group.chiefExecutive)).toHaveLength(1)
  })
})

describe('after a gathering', () => {
  it('the facilitator is reminded of attendance that nobody has marked', async () => {
    const group = await api.world.group({ participants: 1 })
    const marked = await api.world.group({ cohort: group.cohort, participants: 1 })
    const gathering = await api.world.gathering(group, 1, '2026-11-04T08:00:00Z', 'held')
    await api.world.joinGathering(gathering, marked)
    await api.world.sql(`update attendance_sheets set marked_at = now() where group_id = $1`, [marked.id])
    await passTime()
    expect(subjectsTo(group.facilitator)).toEqual(['Før oppmøtet fra samlingen i modul 1'])
    expect(worker.mailbox.to(group.facilitator.email)[0]?.text).toContain(`/samlinger/${gathering}/oppmote`)
    expect(subjectsTo(marked.facilitator)).toEqual([])
    expect(subjectsTo(group.chiefExecutive)).toEqual([])
  })

  it('postwork is reminded of halfway, on its day, and three weeks after, then never again', async () => {
    const group = await api.world.group({ participants: 0 })
    await api.world.gathering(group, 2, '2026-10-26T08:00:00Z', 'held')
    await api.world.sql(`update attendance_sheets set marked_at = now() where group_id = $1`, [group.id])
    const days = ['2026-11-09', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2027-01-11']
    const counts: number[] = []
    for (const day of days) {
      await passTime(`${day}T09:00:00Z`)
      counts.push(subjectsTo(group.chiefExecutive).length)
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 5, 5])
  })

  it('nobody is reminded of postwork that the group has delivered', async () => {
    const group = await api.world.group({ participants: 0 })
    await api.world.gathering(group, 2, '2026-10-26T08:00:00Z', 'held')
    await api.world.sql(`update attendance_sheets set marked_at = now() where group_id = $1`, [group.id])
    await deliver(group, 2)
    await passTime()
    await passTime('2026-11-23T09:00:00Z')
    expect(members(group).flatMap(subjectsTo)).toEqual([])
  })
})

describe('the plan', () => {
  it('is what is then sent, because both ask the same statement', async () => {
    const group = await api.world.group({ participants: 2 })
    await api.world.gathering(group, 1, '2026-12-07T08:00:00Z')
    const name = (item: Record<string, any>): string => `${item.person.id} ${item.rule.key} ${item.subject.date}`
    const before = await planOf(group, 27)
    const planned = before.filter((item) => item.state === 'planned').map(name)
    expect(planned.length).toBeGreaterThan(10)
    for (let day = 9; day <= 36; day++) await passTime(new Date(Date.UTC(2026, 10, day, 9)).toISOString())
    expect((await logOf(group)).filter((item) => item.state === 'sent').map(name).sort()).toEqual(planned.sort())
  })
})

describe('plan and log', () => {
  it('show a facilitator their own group alone, and others nothing', async () => {
    const group = await api.world.group()
    const other = await api.world.group()
    for (const one of [group, other]) await api.world.gathering(one, 1, '2026-12-09T08:00:00Z')
    await passTime()
    const facilitator = api.client.as(await api.signIn(group.facilitator.id))
    const seen = [
      ...(await everyItem(facilitator, '/v1/reminders/plan?days=60')),
      ...(await everyItem(facilitator, '/v1/reminders/log')),
    ]
    expect(new Set(seen.map((item) => item.group.id))).toEqual(new Set([group.id]))
    expect((await facilitator.get(`/v1/reminders/plan?group=${other.id}`)).status).toBe(403)
    expect((await facilitator.get(`/v1/reminders/log?group=${other.id}`)).status).toBe(403)
    const instructor = await api.world.instructor(group.cohort)
    for (const person of [group.participants[0] as WorldPerson, group.representative, instructor]) {
      const client = api.client.as(await api.signIn(person.id))
      expect((await client.get('/v1/reminders/plan')).status).toBe(403)
      expect((await client.get('/v1/reminders/log')).status).toBe(403)
    }
    expect((await api.client.get('/v1/reminders/plan')).status).toBe(401)
  })

  it('show a facilitator nothing of a group where they only take part', async () => {
    const own = await api.world.group()
    const other = await api.world.group()
    await api.world.enrol(own.facilitator.id, other.id, other.cohort.id)
    await api.world.gathering(other, 1, '2026-12-09T08:00:00Z')
    const facilitator = api.client.as(await api.signIn(own.facilitator.id))
    expect(await everyItem(facilitator, '/v1/reminders/plan?days=60')).toEqual([])
  })

  it('hide a mail that speaks of another group too, and refuse what they do not know', async () => {
    const group = await api.world.group()
    const other = await api.world.group()
    const both = group.participants[0] as WorldPerson
    await api.world.enrol(both.id, other.id, other.cohort.id)
    for (const one of [group, other]) await api.world.gathering(one, 1, '2026-12-09T08:00:00Z')
    await passTime()
    const facilitator = api.client.as(await api.signIn(group.facilitator.id))
    const log = await logOf(group, facilitator)
    expect(log.find((item) => item.person.id === both.id)).toMatchObject({ state: 'sent', mail: null })
    expect(log.find((item) => item.person.id !== both.id)?.mail.text).toContain('Samlingen «Modul 1»')
    expect((await facilitator.get('/v1/reminders/plan?days=500')).status).toBe(400)
    expect((await facilitator.get('/v1/reminders/log?colour=blue')).status).toBe(400)
  })
})
