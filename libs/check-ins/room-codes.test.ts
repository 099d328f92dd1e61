import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'
import type { RoomCode } from './check-in.dto'

let api: TestApi
let group: WorldGroup
let facilitator: ApiClient
let member: ApiClient
let gathering: string

const START = '2026-11-23T08:00:00Z'
const at = (time: string): Date => new Date(`2026-11-23T${time}Z`)

beforeAll(async () => {
  api = await startApi(at('08:03:20'))
})
beforeEach(async () => {
  api.clock.moveTo(at('08:03:20'))
  group = await api.world.group({ participants: 2 })
  gathering = await api.world.gathering(group, 1, START)
  facilitator = api.client.as(await api.signIn(group.facilitator.id))
  member = await clientOf(group.participants[0])
})
afterAll(() => api.close())

async function clientOf(person: WorldPerson | undefined): Promise<ApiClient> {
  return api.client.as(await api.signIn(person?.id ?? ''))
}

async function shown(who = facilitator, id = gathering): Promise<RoomCode> {
  return (await who.get(`/v1/gatherings/${id}/check-in-code`)).body as RoomCode
}

async function checkIn(body: object, who = member, id = gathering): Promise<[number, string]> {
  const answer = await who.post(`/v1/gatherings/${id}/check-in`, { mode: 'physical', ...body })
  return [answer.status, (answer.body as { code?: string }).code ?? '']
}

const wrong = (code: string | null): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('the code of the room', () => {
  it('changes each minute, says what comes next, and counts without names', async () => {
    const first = await shown()
    expect(first).toMatchObject({
      phase: 'open',
      validUntil: '2026-11-23T08:04:00.000Z',
      people: 4,
      checkedIn: 0,
    })
    expect(first.code).toMatch(/^\d{6}$/)
    await checkIn({ code: first.code })
    api.clock.moveTo(at('08:04:01'))
    expect(await shown()).toMatchObject({ code: first.next, checkedIn: 1 })
    expect(JSON.stringify(await shown())).not.toContain(group.participants[0]?.name)
  })

  it('is there from an hour before until the end, and not for a gathering that is off', async () => {
    api.clock.moveTo(at('06:59:59'))
    expect(await shown()).toMatchObject({ phase: 'early', code: null, next: null })
    api.clock.moveTo(at('07:00:00'))
    expect((await shown()).code).toMatch(/^\d{6}$/)
    api.clock.moveTo(at('14:30:00'))
    expect(await shown()).toMatchObject({ phase: 'over', code: null })
    await api.world.sql(`update gatherings set state = 'cancelled' where id = $1`, [gathering])
    expect((await facilitator.get(`/v1/gatherings/${gathering}/check-in-code`)).status).toBe(409)
  })

  it('is shown by those who keep the list, a stand-in among them, and by nobody else', async () => {
    expect((await member.get(`/v1/gatherings/${gathering}/check-in-code`)).status).toBe(403)
    const stranger = await clientOf((await api.world.group()).facilitator)
    expect((await stranger.get(`/v1/gatherings/${gathering}/check-in-code`)).status).toBe(404)
    const standIn = await api.world.person()
    const role = {
      person_id: standIn.id,
      role: 'facilitator',
      group_id: group.id,
      cohort_id: group.cohort.id,
    }
    await api.world.insert('role_assignments', { ...role, until_on: '2026-11-30' })
    expect((await shown(await clientOf(standIn))).code).toBe((await shown()).code)
    const instructor = await clientOf(await api.world.instructor(group.cohort))
    expect((await shown(instructor)).people).toBe(4)
  })

  it('rests on a secret that no person can read, whatever their role', async () => {
    await shown()
    for (const table of ['check_in_secrets', 'check_in_tries']) {
      const policies = await api.owner<{ rule: string }>(
        `select coalesce(qual, with_check) as rule from pg_policies where tablename = $1`,
        [table],
      )
      expect(
        policies.map(({ rule }) => rule.includes('is_system') && !/is_admin|groups|person/.test(rule)),
      ).toEqual(Array(4).fill(true))
    }
  })
})

describe('a code', () => {
  it('is taken for the minute after its own, and no longer', async () => {
    const { code } = await shown()
    api.clock.moveTo(at('08:04:59'))
    expect(await checkIn({ code })).toEqual([201, ''])
    const late = await clientOf(group.participants[1])
    api.clock.moveTo(at('08:05:00'))
    expect(await checkIn({ code }, late)).toEqual([422, 'check-in.wrong-code'])
    api.clock.moveTo(at('09:03:20'))
    expect(await checkIn({ code }, late)).toEqual([422, 'check-in.wrong-code'])
  })

  it('of another gathering is none here', async () => {
    const other = await api.world.group({ cohort: group.cohort })
    const elsewhere = await api.world.gathering(other, 2, START)
    const theirs = await shown(await clientOf(other.facilitator), elsewhere)
    expect(await checkIn({ code: theirs.code })).toEqual([422, 'check-in.wrong-code'])
  })

  it('cannot be guessed: after ten tries in ten minutes not even the right one is taken', async () => {
    const { code } = await shown()
    const answers: number[] = []
    for (let i = 0; i < 20; i++) answers.push((await checkIn({ code: wrong(code) }))[0])
    expect(answers).toEqual([...Array<number>(10).fill(422), ...Array<number>(10).fill(429)])
    expect(await checkIn({ code })).toEqual([429, 'check-in.too-many'])
    expect(await checkIn({ code }, await clientOf(group.participants[1]))).toEqual([201, ''])
    api.clock.moveTo(at('08:13:21'))
    expect(await checkIn({ code: (await shown()).code })).toEqual([201, ''])
  })

  it('that was read without a connection counts from then, and is brought until the day is over in Oslo', async () => {
    const { code } = await shown()
    api.clock.moveTo(at('19:03:20'))
    expect(await checkIn({ code, secondsAgo: 3600 })).toEqual([409, 'check-in.over'])
    expect(await checkIn({ code, secondsAgo: 11 * 3600 - 120 })).toEqual([422, 'check-in.wrong-code'])
    expect(await checkIn({ code, secondsAgo: 11 * 3600 })).toEqual([201, ''])
    const list = await facilitator.get(`/v1/gatherings/${gathering}/attendance`)
    const { marks } = list.body as { marks: { checkIn: object | null }[] }
    const brought = { at: '2026-11-23T08:03:20Z', receivedAt: '2026-11-23T19:03:20Z' }
    expect(marks.flatMap(({ checkIn: said }) => said ?? [])).toEqual([{ ...brought, mode: 'physical' }])
    const late = await clientOf(group.participants[1])
    api.clock.moveTo(at('23:00:00'))
    expect(await checkIn({ code, secondsAgo: 15 * 3600 - 200 }, late)).toEqual([409, 'check-in.over'])
  })

  it('works through the night in which summer time ends', async () => {
    // From 23.30 to 06.00 on the clocks of Oslo: seven and a half hours, and 02.30 is there twice.
    const night = await api.world.gathering(group, 2, '2027-10-30T21:30:00Z')
    const moments = [
      '2027-10-31T00:30:10Z',
      '2027-10-31T01:30:10Z',
      '2027-10-31T22:59:00Z',
      '2027-10-31T23:00:00Z',
    ]
    const answers: unknown[] = []
    for (const [place, moment] of moments.entries()) {
      api.clock.moveTo(new Date(moment))
      const guest = await clientOf([...group.participants, group.chiefExecutive][Math.min(place, 2)])
      const room = await shown(await clientOf(group.facilitator), night)
      const kept = { code: '000000', secondsAgo: 80_000 }
      answers.push([room.phase, ...(await checkIn(room.code ? { code: room.code } : kept, guest, night))])
    }
    expect(answers).toEqual([
      ['open', 201, ''],
      ['open', 201, ''],
      ['over', 422, 'check-in.wrong-code'],
      ['over', 409, 'check-in.over'],
    ])
  })
})
