import { at, testRoom } from './test-room'

const room = testRoom()

interface Line {
  readonly enrolmentId: string
  readonly status: string
  readonly person: { readonly id: string }
  readonly markedBy: { readonly id: string; readonly name: string } | null
  readonly checkIn: { readonly at: string; readonly mode: string; readonly receivedAt: string } | null
}

async function sheet(): Promise<{ line: Line; etag: string; state: string; counts: Record<string, number> }> {
  const { body, headers } = await room.facilitator.get(`/v1/gatherings/${room.gathering}/attendance`)
  const view = body as { marks: Line[]; gathering: { state: string }; counts: Record<string, number> }
  const line = view.marks.find(({ person }) => person.id === room.group.participants[0]?.id)
  if (!line) throw new Error('The participant is not on the list')
  return { line, etag: headers.etag ?? '', state: view.gathering.state, counts: view.counts }
}

describe('a check-in', () => {
  it('makes whom nobody has marked present, marked by themselves, and open lists hear of it', async () => {
    const before = await sheet()
    expect(await room.checkIn({ code: (await room.shown()).code, mode: 'digital' })).toEqual([201, ''])
    const { line, etag, state, counts } = await sheet()
    expect(line).toMatchObject({
      status: 'present',
      mode: 'digital',
      markedBy: { id: room.group.participants[0]?.id },
      checkIn: { at: '2026-11-23T08:03:20Z', mode: 'digital' },
    })
    expect(counts).toMatchObject({ present: 1, checkedIn: 1, unknown: 3 })
    expect(etag).not.toBe(before.etag)
    expect(state).toBe('called')
  })

  it('leaves another mark as it stands, and a later mark leaves the check-in', async () => {
    const mark = async (status: string): Promise<void> => {
      const { line, etag } = await sheet()
      const marks = [{ enrolmentId: line.enrolmentId, status }]
      await room.facilitator.put(
        `/v1/gatherings/${room.gathering}/attendance`,
        { marks },
        { 'if-match': etag },
      )
    }
    await mark('absent')
    await room.checkIn({ code: (await room.shown()).code })
    const facilitatorId = room.group.facilitator.id
    const said = { at: '2026-11-23T08:03:20Z' }
    expect((await sheet()).line).toMatchObject({
      status: 'absent',
      markedBy: { id: facilitatorId },
      checkIn: said,
    })
    await mark('partly')
    expect((await sheet()).line).toMatchObject({ status: 'partly', checkIn: said })
    await mark('unknown')
    await room.checkIn({ code: (await room.shown()).code })
    expect((await sheet()).line).toMatchObject({ status: 'unknown', checkIn: said })
  })

  it('of the last one who was missing completes the list, and the gathering is held', async () => {
    for (const person of [room.group.chiefExecutive, room.group.facilitator, ...room.group.participants]) {
      const who = await room.clientOf(person)
      expect(await room.checkIn({ code: (await room.shown()).code }, who)).toEqual([201, ''])
    }
    const { state, counts } = await sheet()
    expect([state, counts.present, counts.unknown]).toEqual(['held', 4, 0])
  })

  it('is made once: a replay, and two at once, are what was said first', async () => {
    const { code } = await room.shown()
    expect(await Promise.all([room.checkIn({ code }), room.checkIn({ code })])).toEqual([
      [201, ''],
      [201, ''],
    ])
    const { etag } = await sheet()
    room.api.clock.moveTo(at('08:04:30'))
    expect(await room.checkIn({ code, mode: 'digital' })).toEqual([201, ''])
    expect(await sheet()).toMatchObject({
      etag,
      line: { checkIn: { at: '2026-11-23T08:03:20Z', mode: 'physical' } },
    })
  })

  it('is never made by reading', async () => {
    expect((await room.member.get(`/v1/gatherings/${room.gathering}/check-in`)).body).toMatchObject({
      expected: true,
      phase: 'open',
      checkIn: null,
    })
    expect((await sheet()).line).toMatchObject({ status: 'unknown', checkIn: null })
  })
})

describe('nobody checks in', () => {
  it('at a gathering of another municipality: it does not exist for them', async () => {
    const stranger = await room.clientOf((await room.api.world.group()).participants[0])
    expect(await room.checkIn({ code: (await room.shown()).code }, stranger)).toEqual([
      404,
      'request.not-found',
    ])
    expect((await stranger.get(`/v1/gatherings/${room.gathering}/check-in`)).status).toBe(404)
  })

  it('who is enrolled from the next day, or follows the group without taking part', async () => {
    const newcomer = await room.api.world.person()
    const enrolmentId = await room.api.world.enrol(newcomer.id, room.group.id, room.group.cohort.id)
    await room.api.world.sql(`update enrolments set from_on = '2026-11-24' where id = $1`, [enrolmentId])
    const { code } = await room.shown()
    expect(await room.checkIn({ code }, await room.clientOf(newcomer))).toEqual([
      403,
      'check-in.not-expected',
    ])
    const representative = await room.clientOf(room.group.representative)
    expect(await room.checkIn({ code }, representative)).toEqual([403, 'check-in.not-expected'])
  })

  it('too early, too late, or at a day that was moved or cancelled', async () => {
    const { code } = await room.shown()
    room.api.clock.moveTo(at('06:59:00'))
    expect(await room.checkIn({ code })).toEqual([409, 'check-in.early'])
    room.api.clock.moveTo(at('14:30:00'))
    expect(await room.checkIn({ code })).toEqual([409, 'check-in.over'])
    room.api.clock.moveTo(at('08:03:20'))
    for (const state of ['cancelled', 'moved']) {
      await room.api.world.sql('update gatherings set state = $2 where id = $1', [room.gathering, state])
      expect(await room.checkIn({ code })).toEqual([409, 'check-in.off'])
    }
  })
})
