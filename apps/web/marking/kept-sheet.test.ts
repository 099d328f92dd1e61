/**
 * Time stands still here, so this file has a context of its own.
 * @jest-environment node
 */
import type { Choice } from './sheet-state'
import { Phone, Server } from './test-sheet-stage'

jest.useFakeTimers()

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)
const PRESENT: Choice = { status: 'present', mode: 'physical' }
const ABSENT: Choice = { status: 'absent', mode: null }
const EXCUSED: Choice = { status: 'excused', mode: null }
const UNKNOWN: Choice = { status: 'unknown', mode: null }

function stage(...people: string[]) {
  const server = new Server(people.length > 0 ? people : ['anne', 'berit', 'cato'])
  const [kari, ola] = [new Phone('kari', server), new Phone('ola', server)]
  return { server, kari, ola, statusOf: (id: string) => server.lines.get(id)?.status }
}

describe('a mark', () => {
  it('is on this device at once, saved by itself a moment later, and then no longer kept here', async () => {
    const { server, kari, statusOf } = stage()
    const sheet = kari.open()
    sheet.mark({ anne: PRESENT, berit: PRESENT })
    expect(kari.kept).toMatchObject({ anne: PRESENT })
    expect(JSON.stringify(kari.kept)).not.toContain('Person')
    await pass(1000)
    expect([statusOf('anne'), server.asked, kari.kept]).toEqual(['present', 1, {}])
    expect(sheet.snapshot()).toMatchObject({ status: 'saved', pending: {} })
  })

  it('that is taken back while it is on its way is taken back', async () => {
    const { kari, statusOf } = stage()
    const sheet = kari.open()
    sheet.mark({ anne: PRESENT })
    const sending = sheet.sync()
    sheet.mark({ anne: UNKNOWN })
    await sending
    await pass(1000)
    expect([statusOf('anne'), sheet.snapshot().pending]).toEqual(['unknown', {}])
  })

  it('changed twice in a row is no dispute with oneself, also when an answer was lost', async () => {
    const { server, kari, statusOf } = stage()
    const sheet = kari.open()
    server.mute = true
    sheet.mark({ anne: PRESENT })
    await pass(1000)
    sheet.mark({ anne: ABSENT })
    server.mute = false
    await pass(4000)
    expect([statusOf('anne'), sheet.snapshot().disputed.size]).toEqual(['absent', 0])
  })

  it('of a device without room says that it is nowhere else, until the server has it', async () => {
    const { server, kari } = stage()
    server.down = kari.full = true
    const sheet = kari.open()
    sheet.mark({ anne: PRESENT })
    await pass(1000)
    expect(sheet.snapshot()).toMatchObject({ status: 'unreached', full: true })
    server.down = false
    sheet.resume()
    await pass(0)
    expect(sheet.snapshot()).toMatchObject({ status: 'saved', full: false })
  })
})

describe('without a connection', () => {
  it('marks wait here, are tried less and less often, and go when it is back', async () => {
    const { server, kari, statusOf } = stage()
    server.down = true
    const sheet = kari.open()
    sheet.mark({ anne: PRESENT })
    await pass(60_000)
    expect(sheet.snapshot().status).toBe('unreached')
    expect(server.asked).toBeLessThan(8)
    server.down = false
    sheet.resume()
    await pass(0)
    expect(statusOf('anne')).toBe('present')
  })

  it('a tab that was closed has its marks when the list is opened again, and they go by themselves', async () => {
    const { kari, statusOf } = stage()
    kari.away = true
    kari.open().mark({ anne: PRESENT, berit: ABSENT })
    kari.crash()
    kari.away = false
    const sheet = kari.open()
    expect(sheet.snapshot().pending).toMatchObject({ berit: ABSENT })
    await pass(0)
    expect([statusOf('anne'), statusOf('berit')]).toEqual(['present', 'absent'])
  })
})

describe('two who mark at once', () => {
  it('different people: both sides’ marks are there, and nobody is asked', async () => {
    const { kari, ola, statusOf } = stage()
    const [hers, his] = [kari.open(), ola.open()]
    hers.mark({ anne: PRESENT })
    his.mark({ berit: ABSENT })
    await pass(3000)
    expect([statusOf('anne'), statusOf('berit')]).toEqual(['present', 'absent'])
    expect([hers.snapshot().disputed.size, his.snapshot().disputed.size]).toEqual([0, 0])
    await pass(15_000)
    expect(hers.snapshot().stored.data.marks[1]?.status).toBe('absent')
  })

  it.each([
    ['mine', 'absent'],
    ['theirs', 'present'],
  ] as const)(
    'the same person: both are shown, the rest is saved, and %s is chosen',
    async (which, chosen) => {
      const { kari, ola, statusOf } = stage()
      const [hers, his] = [kari.open(), ola.open()]
      his.mark({ anne: PRESENT })
      await pass(1000)
      hers.mark({ anne: ABSENT, cato: EXCUSED })
      await pass(3000)
      expect(hers.snapshot()).toMatchObject({ disputed: new Set(['anne']), pending: { anne: ABSENT } })
      expect(hers.snapshot().stored.data.marks[0]).toMatchObject({
        status: 'present',
        markedBy: { id: 'ola' },
      })
      expect([statusOf('anne'), statusOf('cato')]).toEqual(['present', 'excused'])
      hers.choose('anne', which)
      await pass(1000)
      expect([statusOf('anne'), hers.snapshot().disputed.size, kari.kept]).toEqual([chosen, 0, {}])
    },
  )

  it('the same mark of the same person is no dispute', async () => {
    const { kari, ola } = stage()
    const [hers, his] = [kari.open(), ola.open()]
    his.mark({ anne: PRESENT })
    await pass(1000)
    hers.mark({ anne: PRESENT })
    await pass(1000)
    expect(hers.snapshot()).toMatchObject({ pending: {}, disputed: new Set() })
  })
})

describe('somebody who checks in', () => {
  it('as on a screen stays so when everyone is marked present by a list that did not know', async () => {
    const { server, kari } = stage()
    const sheet = kari.open()
    server.checkIn('anne')
    sheet.mark({ anne: PRESENT, berit: PRESENT })
    await pass(1000)
    expect(server.lines.get('anne')).toMatchObject({ mode: 'digital', by: 'anne' })
    expect(server.lines.get('berit')).toMatchObject({ mode: 'physical', by: 'kari' })
  })

  it('may be marked otherwise, which is no dispute: what they said stays beside it', async () => {
    const { server, kari, statusOf } = stage()
    const sheet = kari.open()
    server.checkIn('anne')
    sheet.mark({ anne: ABSENT })
    await pass(1000)
    expect([statusOf('anne'), server.lines.get('anne')?.here]).toEqual(['absent', true])
    expect(sheet.snapshot().stored.data.marks[0]?.checkIn).not.toBeNull()
  })
})

describe('what is refused', () => {
  it('because somebody left the list is told of, and does not keep the others’ marks', async () => {
    const { server, kari, statusOf } = stage()
    const sheet = kari.open()
    server.lines.delete('cato')
    sheet.mark({ anne: PRESENT, cato: PRESENT })
    await pass(1000)
    expect([statusOf('anne'), sheet.snapshot().strays]).toEqual(['present', ['cato']])
    sheet.dismissStrays()
    expect([sheet.snapshot().strays, kari.kept]).toEqual([[], {}])
  })

  it('because the list is locked waits here for a reason', async () => {
    const { server, kari, statusOf } = stage()
    server.locked = true
    const sheet = kari.open()
    sheet.mark({ anne: PRESENT })
    await pass(20_000)
    expect([statusOf('anne'), server.asked]).toEqual(['unknown', 0])
    await sheet.save('Glemt på dagen')
    expect([statusOf('anne'), sheet.snapshot().status]).toEqual(['present', 'saved'])
  })
})
