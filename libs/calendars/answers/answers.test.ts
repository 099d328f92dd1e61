import { MailsWork } from '../../mails'
import { runJob } from '../../platform/jobs'
import { AnsweringCalendars, type Reply } from '../../testing/calendar/answering-calendars'
import { A_MINUTE, CalledDays, MONDAY } from '../../testing/calendar/called-days'
import type { WorldPerson } from '../../testing/world'

let days: CalledDays
let calendars: AnsweringCalendars

beforeAll(async () => {
  calendars = await AnsweringCalendars.begin()
  days = await CalledDays.begin('answers', { KL_INBOX_DIR: calendars.folder })
})
afterAll(() => days.end())
beforeEach(() => days.api.clock.moveTo(MONDAY))

interface Shown {
  mine: string | null
  counts: Record<string, number> | null
  groups: { group: { name: string } | null; people: { person: { name: string }; answer: string | null }[] }[]
}

const path = (id: string): string => `/v1/gatherings/${id}/calendar-answers`

async function shownTo(person: WorldPerson, id: string): Promise<Shown> {
  const { status, body } = await (await days.as(person)).get(path(id))
  expect(status).toBe(200)
  return body as Shown
}

const mine = async (person: WorldPerson, id: string): Promise<string | null> =>
  (await shownTo(person, id)).mine

/** Five minutes after they were asked. */
async function read(): Promise<void> {
  days.api.clock.moveTo(new Date(days.api.clock.now().getTime() + 5 * A_MINUTE))
  await runJob(days.worker.app, MailsWork.inbox, {})
  expect(await calendars.waiting()).toEqual([])
}

async function answers(...replies: Reply[]): Promise<void> {
  for (const reply of replies) await calendars.answer(reply)
  await read()
}

async function told(): Promise<Awaited<ReturnType<CalledDays['called']>> & { member: WorldPerson }> {
  const called = await days.called('2026-12-10T08:00:00Z', 3)
  await days.tell()
  const [member] = called.group.participants
  if (!member) throw new Error('A group without members')
  return { ...called, member }
}

describe('an answer of a calendar', () => {
  it('is shown to who gave it, with names to who carries the group, and once however often it comes', async () => {
    const { group, id, member } = await told()
    const yes = { uid: id, attendee: member.email, partstat: 'ACCEPTED' }
    await answers(
      yes,
      yes,
      { uid: id, attendee: group.facilitator.email.toUpperCase(), partstat: 'TENTATIVE' },
      {
        uid: id,
        attendee: group.chiefExecutive.email,
        partstat: 'DECLINED',
        more: ['COMMENT:=1+1 <b>Syk</b>'],
      },
    )
    expect(await shownTo(member, id)).toEqual({ mine: 'accepted', counts: null, groups: [] })
    const shown = await shownTo(group.facilitator, id)
    expect(shown.mine).toBe('tentative')
    expect(shown.counts).toMatchObject({ accepted: 1, tentative: 1, declined: 1 })
    expect(shown.groups).toHaveLength(1)
    const people = shown.groups[0]?.people ?? []
    expect(people).toContainEqual({ person: { id: member.id, name: member.name }, answer: 'accepted' })
    expect(people.filter(({ answer }) => answer === null)).toHaveLength(shown.counts?.['none'] ?? 0)
  })

  it('that somebody changed their mind about is the last one they gave, in whichever order the mails come', async () => {
    const { id, member } = await told()
    const at = { uid: id, attendee: member.email }
    await answers(
      { ...at, partstat: 'DECLINED', stamp: '20261109T090400Z' },
      { ...at, partstat: 'ACCEPTED', stamp: '20261109T090300Z' },
    )
    expect(await mine(member, id)).toBe('declined')
    await answers({ ...at, partstat: 'TENTATIVE', stamp: '20261109T090900Z' })
    expect(await mine(member, id)).toBe('tentative')
  })

  it('from a clock that is ahead does not keep later ones away', async () => {
    const { id, member } = await told()
    const at = { uid: id, attendee: member.email }
    await answers({ ...at, partstat: 'DECLINED', stamp: '20991231T235959Z' })
    await answers({ ...at, partstat: 'ACCEPTED', stamp: '20261109T091000Z' })
    expect(await mine(member, id)).toBe('accepted')
  })

  it('to an earlier time says nothing about the new one, and one to an earlier place does', async () => {
    const { id, member, group } = await told()
    await answers({ uid: id, attendee: member.email, partstat: 'ACCEPTED' })
    await days.change(id, { place: 'Kulturhuset' })
    await days.tell()
    expect(await mine(member, id)).toBe('accepted')
    const next = await days.move(id)
    await days.tell()
    await answers({ uid: id, sequence: 1, attendee: group.chiefExecutive.email, partstat: 'ACCEPTED' })
    expect(await mine(member, next)).toBeNull()
    expect(await mine(group.chiefExecutive, next)).toBeNull()
    expect((await shownTo(group.facilitator, next)).counts).toMatchObject({ accepted: 0 })
    await answers({ uid: id, sequence: 2, attendee: member.email, partstat: 'DECLINED' })
    expect(await mine(member, next)).toBe('declined')
  })

  it('no longer counts when its giver is not called any more', async () => {
    const { id, member, group } = await told()
    await answers({ uid: id, attendee: member.email, partstat: 'ACCEPTED' })
    await days.api.world.sql(`update enrolments set to_on = '2026-11-09' where person_id = $1`, [member.id])
    await days.tell()
    const shown = await shownTo(group.facilitator, id)
    expect(shown.counts).toMatchObject({ accepted: 0 })
    expect(JSON.stringify(shown)).not.toContain(member.name)
  })
})

describe('what was not answered by who was asked', () => {
  it('changes nothing: another sender, another person, a message that was never sent', async () => {
    const { id, member, group, instructor } = await told()
    const stranger = await days.api.world.group({ participants: 1 })
    await answers(
      { uid: id, attendee: member.email, from: 'else@privat.example', partstat: 'DECLINED' },
      { uid: id, attendee: member.email, from: group.facilitator.email, partstat: 'DECLINED' },
      { uid: id, attendee: stranger.facilitator.email, partstat: 'DECLINED' },
      { uid: id, sequence: 7, attendee: member.email, partstat: 'DECLINED' },
      { uid: '00000000-0000-7000-8000-000000000000', attendee: member.email, partstat: 'DECLINED' },
    )
    expect((await shownTo(instructor, id)).counts).toMatchObject({ accepted: 0, tentative: 0, declined: 0 })
  })

  it('never stands in the way of what comes after it, whatever is in it', async () => {
    const { id, member } = await told()
    const answer = `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${member.email}`
    const entry = (...lines: string[]): string =>
      ['BEGIN:VCALENDAR', 'METHOD:REPLY', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
        '\r\n',
      )
    const hostile = [
      'METHOD:REPLY',
      'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT',
      entry(`UID:'; drop table invitations; --`, answer),
      entry(`UID:${id}`, 'SEQUENCE:99999999999999999999', answer),
      entry(`UID:${id}`, 'SEQUENCE:-1', answer),
      entry(`UID:${id}`, answer, answer),
      entry(`UID:${id}\0`, answer),
      entry(`UID:${id}`, `ATTENDEE;PARTSTAT=ACCEPTED:mailto:\0${member.email}`),
      entry(`UID:${id}`, `ATTENDEE;PARTSTAT=MAYBE-LATER:mailto:${member.email}`),
      `${entry(`UID:${id}`, answer)}${'X'.repeat(90_000)}`,
    ]
    for (const calendar of hostile) await calendars.deliver(member.email, calendar)
    await calendars.deliver('\0', entry(`UID:${id}`, 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:\0'))
    await read()
    expect(await mine(member, id)).toBeNull()
    await answers({ uid: id, attendee: member.email, partstat: 'ACCEPTED', stamp: '00000101T000000Z' })
    expect(await mine(member, id)).toBe('accepted')
  })
})

describe('who sees the answers', () => {
  it('is nobody of another municipality, signed out or where the gathering is a draft', async () => {
    const { id, group } = await told()
    const stranger = await days.api.world.group({ participants: 1 })
    for (const person of [stranger.facilitator, stranger.chiefExecutive, ...stranger.participants])
      expect((await (await days.as(person)).get(path(id))).status).toBe(404)
    expect((await days.api.client.get(path(id))).status).toBe(401)
    const draft = await days.api.world.gathering(group, 3, '2026-12-20T08:00:00Z', 'draft')
    expect((await (await days.as(group.facilitator)).get(path(draft))).status).toBe(404)
  })

  it('is each facilitator for their own group, and who teaches or plans for all of them and for those who teach', async () => {
    const { id, group, instructor } = await told()
    const other = await days.api.world.group({ participants: 1, cohort: group.cohort })
    await days.tell()
    await answers(
      { uid: id, attendee: instructor.email, partstat: 'ACCEPTED' },
      { uid: id, attendee: other.facilitator.email, partstat: 'DECLINED' },
    )
    expect((await shownTo(group.facilitator, id)).counts).toMatchObject({ accepted: 0, declined: 0 })
    expect((await shownTo(other.facilitator, id)).counts).toMatchObject({ accepted: 0, declined: 1 })
    for (const person of [instructor, await days.api.world.administrator()]) {
      const { counts, groups } = await shownTo(person, id)
      expect(counts).toMatchObject({ accepted: 1, declined: 1 })
      expect(groups).toHaveLength(3)
      expect(groups[2]).toMatchObject({ group: null, people: [{ answer: 'accepted' }] })
    }
    expect(await shownTo(group.chiefExecutive, id)).toEqual({ mine: null, counts: null, groups: [] })
  })
})
