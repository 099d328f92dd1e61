/**
 * Time stands still here, so this file has a context of its own.
 * @jest-environment node
 */
import { Device, Server } from './kept-text-stage'

jest.useFakeTimers()

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

describe('two devices', () => {
  it('go on one after the other, and the first finds what the second wrote', async () => {
    const [server, phone, desk] = [new Server(), new Device('phone'), new Device('desk')]
    phone.open(server).change('Fra telefonen')
    await pass(2000)
    const atDesk = desk.open(server)
    atDesk.change('Fra telefonen og pulten')
    await pass(2000)
    expect(phone.open(server).snapshot()).toMatchObject({ text: 'Fra telefonen og pulten', other: null })
  })

  it('open at once: the older one covers nothing, shows both, and the choice is kept', async () => {
    const [server, phone, desk] = [new Server(), new Device('phone'), new Device('desk')]
    const [old, newer] = [phone.open(server), desk.open(server)]
    newer.change('Fra pulten')
    await pass(2000)
    old.change('Fra telefonen')
    await pass(2000)
    expect(old.snapshot()).toMatchObject({ text: 'Fra telefonen', other: { text: 'Fra pulten' } })
    expect(server.draft.text).toBe('Fra pulten')
    expect(await old.save()).toBe(false)
    old.settleDraft('Fra pulten og telefonen')
    await pass(2000)
    expect(server.draft.text).toBe('Fra pulten og telefonen')
    expect(old.snapshot()).toMatchObject({ status: 'kept', other: null })
  })

  it('one of which was offline: both texts are there when it is opened again', async () => {
    const [server, phone, desk] = [new Server(), new Device('phone'), new Device('desk')]
    server.down = true
    phone.open(server).change('Fra toget')
    phone.crash()
    server.down = false
    desk.open(server).change('Fra pulten')
    await pass(2000)
    const state = phone.open(server).snapshot()
    expect(state).toMatchObject({ text: 'Fra toget', other: { text: 'Fra pulten' } })
  })

  it('a draft that is older than what is stored is shown beside it, and neither covers the other', async () => {
    const [server, phone, desk] = [new Server('start'), new Device('phone'), new Device('desk')]
    phone.open(server).change('start, fra toget')
    await pass(2000)
    server.stored = { data: 'start, fra gruppa', version: '"2"' }
    const atDesk = desk.open(server)
    expect(atDesk.snapshot()).toMatchObject({
      text: 'start, fra toget',
      theirs: { data: 'start, fra gruppa' },
    })
    expect(await atDesk.save()).toBe(false)
    expect(await atDesk.settle('start, fra gruppa, fra toget')).toBe(true)
    expect(server.stored).toEqual({ data: 'start, fra gruppa, fra toget', version: '"3"' })
    expect(server.draft.version).toBe(0)
  })
})

describe('somebody else’s text', () => {
  it('that was saved first is shown when one saves, and taking it leaves no draft', async () => {
    const [server, phone] = [new Server('start'), new Device('phone')]
    const kept = phone.open(server)
    kept.change('min')
    await pass(2000)
    server.stored = { data: 'deres', version: '"2"' }
    expect(await kept.save()).toBe(false)
    expect(kept.snapshot()).toMatchObject({ text: 'min', theirs: { data: 'deres' } })
    kept.takeTheirs()
    await pass(0)
    expect([kept.snapshot().text, server.draft.version]).toEqual(['deres', 0])
  })

  it('that is the same as one’s own is an answer that was lost, and no conflict', async () => {
    const [server, phone] = [new Server('start'), new Device('phone')]
    const kept = phone.open(server)
    kept.change('min')
    server.stored = { data: 'min', version: '"2"' }
    expect(await kept.save()).toBe(true)
  })

  it('is adopted while nothing of one’s own stands in the field', async () => {
    const [server, phone] = [new Server('start'), new Device('phone')]
    const kept = phone.open(server)
    kept.refresh({ data: 'nyere', version: '"2"' })
    expect(kept.snapshot().text).toBe('nyere')
    kept.change('mitt')
    kept.refresh({ data: 'enda nyere', version: '"3"' })
    expect(kept.snapshot().text).toBe('mitt')
  })
})
