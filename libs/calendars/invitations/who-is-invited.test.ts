import { CalledDays, MONDAY } from '../../testing/calendar/called-days'
import { seenCalendar } from '../../testing/calendar/seen-calendar'
import type { WorldPerson } from '../../testing/world'
import { runJob } from '../../platform/jobs'
import { checkCalendars, tellCalendars } from './tell-calendars.job'

let days: CalledDays

beforeAll(async () => {
  days = await CalledDays.begin('who_is_invited')
})
afterAll(() => days.end())
beforeEach(() => days.api.clock.moveTo(MONDAY))

describe('whoever', () => {
  it('leaves the group has nothing more in the calendar; whoever replaces them has', async () => {
    const { group } = await days.called()
    const [leaver] = group.participants as [WorldPerson]
    await days.tell()
    await days.api.world.sql(`update enrolments set to_on = '2026-11-09' where person_id = $1`, [leaver.id])
    const newcomer = await days.api.world.person()
    await days.api.world.enrol(newcomer.id, group.id, group.cohort.id)
    await days.tell()
    expect(days.short(leaver)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z', 'CANCEL 1 2026-12-10T08:00:00Z'])
    expect(days.toldTo(leaver)[1]?.subject).toBe(
      'Du skal ikke møte torsdag 10. desember 2026: samlingen i modul 2',
    )
    expect(days.short(newcomer)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z'])
    expect(days.short(group.facilitator)).toHaveLength(1)
  })

  it('comes back is called again with a higher sequence', async () => {
    const { group } = await days.called()
    const [person] = group.participants as [WorldPerson]
    for (const to of [null, '2026-11-09', null]) {
      await days.api.world.sql('update enrolments set to_on = $2 where person_id = $1', [person.id, to])
      await days.tell()
    }
    expect(days.short(person)).toEqual([
      'REQUEST 0 2026-12-10T08:00:00Z',
      'CANCEL 1 2026-12-10T08:00:00Z',
      'REQUEST 2 2026-12-10T08:00:00Z',
    ])
  })

  it('takes over as facilitator is called, and whoever handed over is not', async () => {
    const { group } = await days.called()
    const [former, next] = [await days.api.world.person(), await days.api.world.person()]
    const role = (person_id: string) => ({
      ...{ person_id, role: 'facilitator', group_id: group.id, cohort_id: group.cohort.id },
    })
    const held = await days.api.world.insert('role_assignments', role(former.id))
    await days.tell()
    await days.api.world.sql('update role_assignments set to_at = $2 where id = $1', [
      held,
      days.api.clock.now(),
    ])
    await days.api.world.insert('role_assignments', role(next.id))
    await days.tell()
    expect(days.short(former)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z', 'CANCEL 1 2026-12-10T08:00:00Z'])
    expect(days.short(next)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z'])
  })

  it('belongs to a group that catches up is called, and called off when it does not', async () => {
    const { group, id } = await days.called()
    const [batchId] = [await days.api.world.insert('batches', { cohort_id: group.cohort.id, number: 2 })]
    const other = await days.api.world.group({ cohort: { ...group.cohort, batchId } })
    const planner = await days.planner()
    expect((await planner.post(`/v1/gatherings/${id}/groups`, { groupId: other.id })).status).toBe(201)
    await days.tell()
    expect(days.short(other.facilitator)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z'])
    expect((await planner.delete(`/v1/gatherings/${id}/groups/${other.id}`)).status).toBe(204)
    await days.tell()
    expect(days.short(other.facilitator)).toEqual([
      'REQUEST 0 2026-12-10T08:00:00Z',
      'CANCEL 1 2026-12-10T08:00:00Z',
    ])
  })

  it('has an address that refuses mail is told once it is put right', async () => {
    const { group } = await days.called()
    const set = (state: string) =>
      days.api.world.sql('update people set mail_state = $2 where id = $1', [group.facilitator.id, state])
    await set('refused')
    await days.tell()
    expect(days.short(group.facilitator)).toEqual([])
    await set('ok')
    await runJob(days.worker.app, checkCalendars, {})
    await days.tell()
    expect(days.short(group.facilitator)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z'])
  })
})

describe('telling', () => {
  it('by two at once tells everybody once', async () => {
    const { group, id } = await days.called(undefined, 5)
    await Promise.all([1, 2, 3].map(() => days.look()))
    await days.move(id)
    await Promise.all(
      [tellCalendars, checkCalendars, tellCalendars].map((job) => runJob(days.worker.app, job, {})),
    )
    await days.tell()
    for (const person of [group.facilitator, ...group.participants]) {
      expect(days.short(person)).toEqual(['REQUEST 1 2026-12-17T08:00:00Z'])
    }
  })

  it('that is interrupted before it is through has told nobody, and tells everybody the next time', async () => {
    const { group } = await days.called()
    await days.api.owner(`
      create function app.break_posting() returns trigger language plpgsql as $$ begin raise 'gone'; end $$`)
    await days.api.owner(
      `create trigger broken before insert on mails for each row execute function app.break_posting()`,
    )
    await expect(days.look()).rejects.toThrow('gone')
    await days.api.owner(`drop function app.break_posting cascade`)
    expect(
      await days.api.owner('select from invitations where person_id = $1', [group.facilitator.id]),
    ).toEqual([])
    await days.tell()
    expect(days.short(group.facilitator)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z'])
  })

  it('finds by the hour what nobody noted', async () => {
    const { group } = await days.called()
    await days.api.owner('delete from calendar_changes')
    await days.look()
    await days.worker.drain()
    expect(days.short(group.facilitator)).toEqual([])
    await runJob(days.worker.app, checkCalendars, {})
    await days.tell()
    expect(days.short(group.facilitator)).toEqual(['REQUEST 0 2026-12-10T08:00:00Z'])
  })

  it('has the same entry and sequence as the feed', async () => {
    const { group, id } = await days.called()
    await days.tell()
    await days.move(id)
    await days.tell()
    const feed = (await (await days.as(group.facilitator)).post('/v1/me/calendar-feed')).body as {
      address: string
    }
    const { text } = await days.api.client.as(null).raw('get', new URL(feed.address).pathname)
    expect(seenCalendar(text).entries).toContainEqual(expect.objectContaining({ uid: id, sequence: 1 }))
  })
})
