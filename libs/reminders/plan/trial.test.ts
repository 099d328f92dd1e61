import { findReminders } from '..'
import { runJob } from '../../platform/jobs'
import { members, MONDAY, ReminderDays } from '../../testing/reminder-days'
import type { WorldCohort, WorldGroup, WorldPerson } from '../../testing/world'

let days: ReminderDays

beforeAll(async () => {
  days = await ReminderDays.begin('reminder_trial')
  // A weekly digest of facilitators would take along what these rules say.
  await days.api.world.sql(`update reminder_rules set active = false where key = 'worklist-weekly'`)
})
afterAll(() => days.end())
beforeEach(() => days.api.clock.moveTo(new Date(MONDAY)))

const path = (cohort: WorldCohort, key: string): string => `/v1/cohorts/${cohort.id}/reminder-rules/${key}`

async function form(cohort: WorldCohort, key: string, change: object): Promise<Record<string, unknown>> {
  const { body } = await days.administrator.get(path(cohort, key))
  const {
    active,
    offsetDays,
    validDays,
    repeatDays,
    repeatTimes,
    urgent,
    subject,
    body: text,
  } = body as Record<string, unknown>
  return { active, offsetDays, validDays, repeatDays, repeatTimes, urgent, subject, body: text, ...change }
}

async function change(cohort: WorldCohort, key: string, what: object): Promise<void> {
  const body = { ...(await form(cohort, key, what)), reason: 'Prøves i dette kullet.' }
  const { status } = await days.administrator.put(path(cohort, key), body, { 'if-match': '"0"' })
  expect(status).toBe(200)
}

interface Trial {
  readonly sentence: string
  readonly morePeople: number
  readonly moreMails: number
  readonly fewerPeople: number
  readonly otherPeople: number
  readonly first: string | null
  readonly weeks: { from: string; before: number; after: number }[]
  readonly people: { person: { id: string }; before: number; after: number }[]
}

async function attempt(cohort: WorldCohort, key: string, what: object): Promise<Trial> {
  const answer = await days.administrator.post(`${path(cohort, key)}/trial`, await form(cohort, key, what))
  expect(answer.status).toBe(200)
  return answer.body as Trial
}

const prework = async (group: WorldGroup, until = 60): Promise<string[]> =>
  (await days.planOf(group, until))
    .filter(({ rule, state }) => rule.key === 'prework-first' && state === 'planned')
    .map(({ plannedFor }) => plannedFor.slice(0, 10))

describe('a rule of one cohort', () => {
  it('decides when its groups are reminded, and no others', async () => {
    const group = await days.api.world.group({ participants: 0 })
    const cohort = await days.api.world.cohort({ programme: group.cohort.programme })
    const beside = await days.api.world.group({ cohort, participants: 0 })
    for (const one of [group, beside]) await days.api.world.gathering(one, 2, '2026-12-16T08:00:00Z')
    await change(group.cohort, 'prework-first', { offsetDays: -20 })
    expect(new Set(await prework(group))).toEqual(new Set(['2026-11-26']))
    expect(new Set(await prework(beside))).toEqual(new Set(['2026-12-02']))
  })

  it('that is switched off reminds nobody, neither in the plan nor in the search', async () => {
    const group = await days.api.world.group({ participants: 1 })
    await days.api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    await change(group.cohort, 'calling', { active: false })
    await days.pass()
    expect(members(group).flatMap((person) => days.subjectsTo(person))).toEqual([])
    const back = { reason: 'Likevel.' }
    await days.administrator.post(`${path(group.cohort, 'calling')}/standard`, back, { 'if-match': '"1"' })
    await days.pass('2026-11-09T10:00:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toHaveLength(1)
  })
})

describe('trying a rule', () => {
  it('says who would get more, and fewer, and when it begins', async () => {
    const group = await days.api.world.group({ participants: 2 })
    await days.api.world.gathering(group, 2, '2027-01-20T08:00:00Z')
    const often = await attempt(group.cohort, 'calling', {
      offsetDays: -40,
      validDays: 3,
      repeatTimes: 3,
      repeatDays: 8,
    })
    expect(often).toMatchObject({ morePeople: 4, moreMails: 4, fewerPeople: 0, first: '2026-12-11' })
    expect(often.sentence).toBe('4 personer får til sammen 4 e-poster mer. Første gang 11. desember 2026.')
    expect(often.people).toHaveLength(4)
    const none = await attempt(group.cohort, 'calling', { active: false })
    expect(none.sentence).toMatch(/^4 personer får til sammen 4 e-poster mindre\./)
    const same = await attempt(group.cohort, 'attendance-unmarked', { validDays: 11 })
    expect(same).toMatchObject({ first: null, sentence: 'Endringen får ingen følger for dem som er med nå.' })
  })

  it('writes nothing: every row of every table is as it was', async () => {
    const group = await days.api.world.group({ participants: 1 })
    await days.api.world.gathering(group, 2, '2026-12-16T08:00:00Z')
    const body = await form(group.cohort, 'prework-first', { offsetDays: -30 })
    const client = days.administrator
    const before = await everyRow()
    expect((await client.post(`${path(group.cohort, 'prework-first')}/trial`, body)).status).toBe(200)
    expect(await everyRow()).toEqual(before)
  })

  it('is the administrators’ alone, and refuses what could not be kept', async () => {
    const group = await days.api.world.group({ participants: 0 })
    const facilitator = days.api.client.as(await days.api.signIn(group.facilitator.id))
    const body = await form(group.cohort, 'calling', {})
    expect((await facilitator.post(`${path(group.cohort, 'calling')}/trial`, body)).status).toBe(403)
    const subject = { nb: '{nonsense}', nn: 'Kom', en: 'Come' }
    const wrong = await days.administrator.post(`${path(group.cohort, 'calling')}/trial`, {
      ...body,
      subject,
    })
    expect(wrong.status).toBe(422)
  })
})

/** How many rows each table has, and who wrote them last. */
async function everyRow(): Promise<unknown> {
  const tables = await days.api.owner<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  return Promise.all(
    tables.map(async ({ name }) => [
      name,
      await days.api.owner(
        `select count(*)::int as rows, max(xmin::text::bigint) as last, sum(xmin::text::bigint) as all from ${name}`,
      ),
    ]),
  )
}

describe('the search', () => {
  it('by two workers at once claims each reminder once, and puts one person’s in one mail', async () => {
    const group = await days.api.world.group({ participants: 3 })
    const other = await days.api.world.group({ participants: 0 })
    const both = group.participants[0] as WorldPerson
    await days.api.world.enrol(both.id, other.id, other.cohort.id)
    for (const one of [group, other]) await days.api.world.gathering(one, 1, '2026-12-09T08:00:00Z')
    const find = () => runJob(days.worker.app, findReminders, {})
    await Promise.all([find(), find(), find()])
    await days.worker.drain()
    for (const person of members(group)) expect(days.subjectsTo(person)).toHaveLength(1)
    expect(days.subjectsTo(both)).toEqual(['Sett av 9. desember 2026 til samlingen i modul 1 (og 1 til)'])
  })

  it('joins what a worker claimed and did not live to join', async () => {
    const group = await days.api.world.group({ participants: 0 })
    await days.api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
    await days.find()
    await days.api.world.sql(`delete from outbox where name = 'mails.send' and done_at is null`)
    await days.api.world.sql(`update reminder_claims set mail_id = null where group_id = $1`, [group.id])
    await days.api.owner(`delete from mails where person_id = '${group.chiefExecutive.id}'`)
    await days.api.owner(`delete from mails where person_id = '${group.facilitator.id}'`)
    await days.pass('2026-11-09T09:05:00Z')
    expect(days.subjectsTo(group.chiefExecutive)).toHaveLength(1)
  })

  it('takes along what would be too late for the next digest, and the plan said so', async () => {
    const group = await days.api.world.group({ participants: 0 })
    await days.api.world.gathering(group, 2, '2026-11-14T08:00:00Z')
    const planned = (await days.planOf(group)).filter(({ state }) => state === 'planned')
    const last = planned.find(
      ({ rule, person }) => rule.key === 'prework-last' && person.id === group.facilitator.id,
    )
    expect(last).toMatchObject({
      date: '2026-11-09',
      why: 'Flyttet fra 11. november 2026: neste samlebrev kommer for sent.',
    })
    await days.pass()
    expect(days.subjectsTo(group.facilitator)).toHaveLength(1)
    await days.pass('2026-11-11T09:00:00Z')
    await days.pass('2026-11-12T09:00:00Z')
    expect(days.subjectsTo(group.facilitator)).toHaveLength(1)
  })
})

describe('the summary of the plan', () => {
  it('counts mails and people, day by day, as the filter says', async () => {
    const group = await days.api.world.group({ participants: 1 })
    await days.api.world.gathering(group, 2, '2026-12-01T08:00:00Z')
    const of = async (query: string) =>
      (await days.administrator.get(`/v1/reminders/plan/summary?group=${group.id}${query}`)).body
    expect(await of('')).toMatchObject({ people: 3, groups: [{ id: group.id }] })
    const rule = await of('&rule=gathering-tomorrow')
    expect(rule).toMatchObject({ mails: 3, people: 3, days: [{ date: '2026-11-30', mails: 3, people: 3 }] })
    expect(await of(`&rule=gathering-tomorrow&person=${group.facilitator.id}`)).toMatchObject({ mails: 1 })
    const other = await days.api.world.group({ participants: 0 })
    const stranger = days.api.client.as(await days.api.signIn(other.facilitator.id))
    expect((await stranger.get(`/v1/reminders/plan/summary?group=${group.id}`)).status).toBe(403)
    expect((await stranger.get(`/v1/reminders/plan/summary?colour=blue`)).status).toBe(400)
  })
})
