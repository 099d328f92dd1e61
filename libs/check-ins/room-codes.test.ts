import { at, START, testRoom } from './test-room'

const room = testRoom()

const wrong = (code: string | null): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('the code of the room', () => {
  it('changes each minute, says what comes next, and counts without names', async () => {
    const first = await room.shown()
    expect(first).toMatchObject({
      phase: 'open',
      validUntil: '2026-11-23T08:04:00.000Z',
      people: 4,
      checkedIn: 0,
    })
    expect(first.code).toMatch(/^\d{6}$/)
    await room.checkIn({ code: first.code })
    room.api.clock.moveTo(at('08:04:01'))
    expect(await room.shown()).toMatchObject({ code: first.next, checkedIn: 1 })
    expect(JSON.stringify(await room.shown())).not.toContain(room.group.participants[0]?.name)
  })

  it('is there from an hour before until the end, and not for a gathering that is off', async () => {
    room.api.clock.moveTo(at('06:59:59'))
    expect(await room.shown()).toMatchObject({ phase: 'early', code: null, next: null })
    room.api.clock.moveTo(at('07:00:00'))
    expect((await room.shown()).code).toMatch(/^\d{6}$/)
    room.api.clock.moveTo(at('14:30:00'))
    expect(await room.shown()).toMatchObject({ phase: 'over', code: null })
    await room.api.world.sql(`update gatherings set state = 'cancelled' where id = $1`, [room.gathering])
    expect((await room.facilitator.get(`/v1/gatherings/${room.gathering}/check-in-code`)).status).toBe(409)
  })

  it('is shown by those who keep the list, a stand-in among them, and by nobody else', async () => {
    expect((await room.member.get(`/v1/gatherings/${room.gathering}/check-in-code`)).status).toBe(403)
    const stranger = await room.clientOf((await room.api.world.group()).facilitator)
    expect((await stranger.get(`/v1/gatherings/${room.gathering}/check-in-code`)).status).toBe(404)
    const standIn = await room.api.world.person()
    const role = {
      person_id: standIn.id,
      role: 'facilitator',
      group_id: room.group.id,
      cohort_id: room.group.cohort.id,
    }
    await room.api.world.insert('role_assignments', { ...role, until_on: '2026-11-30' })
    expect((await room.shown(await room.clientOf(standIn))).code).toBe((await room.shown()).code)
    const instructor = await room.clientOf(await room.api.world.instructor(room.group.cohort))
    expect((await room.shown(instructor)).people).toBe(4)
  })

  it('rests on a secret that no person can read, whatever their role', async () => {
    await room.shown()
    for (const table of ['check_in_secrets', 'check_in_tries']) {
      const policies = await room.api.owner<{ rule: string }>(
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
    const { code } = await room.shown()
    room.api.clock.moveTo(at('08:04:59'))
    expect(await room.checkIn({ code })).toEqual([201, ''])
    const late = await room.clientOf(room.group.participants[1])
    room.api.clock.moveTo(at('08:05:00'))
    expect(await room.checkIn({ code }, late)).toEqual([422, 'check-in.wrong-code'])
    room.api.clock.moveTo(at('09:03:20'))
    expect(await room.checkIn({ code }, late)).toEqual([422, 'check-in.wrong-code'])
  })

  it('of another gathering is none here', async () => {
    const other = await room.api.world.group({ cohort: room.group.cohort })
    const elsewhere = await room.api.world.gathering(other, 2, START)
    const theirs = await room.shown(await room.clientOf(other.facilitator), elsewhere)
    expect(await room.checkIn({ code: theirs.code })).toEqual([422, 'check-in.wrong-code'])
  })

  it('cannot be guessed: after ten tries in ten minutes not even the right one is taken', async () => {
    const { code } = await room.shown()
    const answers: number[] = []
    for (let i = 0; i < 20; i++) answers.push((await room.checkIn({ code: wrong(code) }))[0])
    expect(answers).toEqual([...Array<number>(10).fill(422), ...Array<number>(10).fill(429)])
    expect(await room.checkIn({ code })).toEqual([429, 'check-in.too-many'])
    expect(await room.checkIn({ code }, await room.clientOf(room.group.participants[1]))).toEqual([201, ''])
    room.api.clock.moveTo(at('08:13:21'))
    expect(await room.checkIn({ code: (await room.shown()).code })).toEqual([201, ''])
  })

  it('that was read without a connection counts from then, and is brought until the day is over in Oslo', async () => {
    const { code } = await room.shown()
    room.api.clock.moveTo(at('19:03:20'))
    expect(await room.checkIn({ code, secondsAgo: 3600 })).toEqual([409, 'check-in.over'])
    expect(await room.checkIn({ code, secondsAgo: 11 * 3600 - 120 })).toEqual([422, 'check-in.wrong-code'])
    expect(await room.checkIn({ code, secondsAgo: 11 * 3600 })).toEqual([201, ''])
    const list = await room.facilitator.get(`/v1/gatherings/${room.gathering}/attendance`)
    const { marks } = list.body as { marks: { checkIn: object | null }[] }
    const brought = { at: '2026-11-23T08:03:20Z', receivedAt: '2026-11-23T19:03:20Z' }
    expect(marks.flatMap(({ checkIn: said }) => said ?? [])).toEqual([{ ...brought, mode: 'physical' }])
    const late = await room.clientOf(room.group.participants[1])
    room.api.clock.moveTo(at('23:00:00'))
    expect(await room.checkIn({ code, secondsAgo: 15 * 3600 - 200 }, late)).toEqual([409, 'check-in.over'])
  })

  it('works through the night in which summer time ends', async () => {
    // From 23.30 to 06.00 on the clocks of Oslo: seven and a half hours, and 02.30 is there twice.
    const night = await room.api.world.gathering(room.group, 2, '2027-10-30T21:30:00Z')
    const moments = [
      '2027-10-31T00:30:10Z',
      '2027-10-31T01:30:10Z',
      '2027-10-31T22:59:00Z',
      '2027-10-31T23:00:00Z',
    ]
    const answers: unknown[] = []
    for (const [place, moment] of moments.entries()) {
      room.api.clock.moveTo(new Date(moment))
      const guest = await room.clientOf(
        [...room.group.participants, room.group.chiefExecutive][Math.min(place, 2)],
      )
      const seen = await room.shown(await room.clientOf(room.group.facilitator), night)
      const kept = { code: '000000', secondsAgo: 80_000 }
      answers.push([
        seen.phase,
        ...(await room.checkIn(seen.code ? { code: seen.code } : kept, guest, night)),
      ])
    }
    expect(answers).toEqual([
      ['open', 201, ''],
      ['open', 201, ''],
      ['over', 422, 'check-in.wrong-code'],
      ['over', 409, 'check-in.over'],
    ])
  })
})
