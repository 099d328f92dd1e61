/**
 * Time stands still here, so this file has a context of its own.
 * @jest-environment node
 */
import { ApiProblem } from '../api/problem'
import { Device, Server } from './kept-text-stage'

jest.useFakeTimers()

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

describe('what is typed', () => {
  it('is on this device with each letter, and a draft with the server when the writer pauses', async () => {
    const [server, phone] = [new Server(), new Device('phone')]
    const kept = phone.open(server)
    kept.change('H')
    expect(phone.copy).toMatchObject({ text: 'H', sent: false })
    await pass(1000)
    kept.change('Hei')
    await pass(1000)
    expect(server.asked).toBe(0)
    await pass(600)
    expect(server.draft.text).toBe('Hei')
    expect(kept.snapshot()).toMatchObject({ status: 'kept', at: new Date('2026-11-21T20:10:00Z') })
    expect(server.stored.data).toBe('')
  })

  it('is no longer on the device once the server has it: others may use the device after', async () => {
    const [server, phone] = [new Server(), new Device('phone')]
    phone.open(server).change('Bare mitt')
    await pass(2000)
    expect(phone.copy).toEqual({ sent: true, writer: 'phone 1' })
  })

  it('is stored only when the writer saves, and leaves no draft behind', async () => {
    const [server, phone] = [new Server(), new Device('phone')]
    const kept = phone.open(server)
    kept.change('Ferdig')
    await pass(2000)
    expect(await kept.save()).toBe(true)
    expect([server.stored.data, server.draft.version, phone.copy]).toEqual(['Ferdig', 0, null])
    expect(kept.snapshot().status).toBe('saved')
  })

  it('while it is being saved is kept, and is a draft on top of what was saved', async () => {
    const [server, phone] = [new Server(), new Device('phone')]
    const kept = phone.open(server)
    kept.change('en')
    let answered = () => {}
    server.gate = new Promise((resolve) => (answered = resolve))
    const saving = kept.save()
    await pass(0)
    kept.change('en to')
    answered()
    await saving
    await pass(2000)
    expect(server.stored.data).toBe('en')
    expect(server.draft).toMatchObject({ text: 'en to', basedOn: 1 })
  })
})

describe('without a network', () => {
  it('the text waits on the device, is tried less and less often, and goes when the network is back', async () => {
    const [server, phone] = [new Server(), new Device('phone')]
    server.down = true
    const kept = phone.open(server)
    kept.change('Fra toget')
    await pass(1500)
    expect(kept.snapshot().status).toBe('unreached')
    expect(phone.copy).toMatchObject({ text: 'Fra toget' })
    await pass(60_000)
    expect(server.asked).toBeLessThan(8)
    server.down = false
    kept.resume()
    await pass(0)
    expect(server.draft.text).toBe('Fra toget')
    expect(kept.snapshot().status).toBe('kept')
  })

  it('saving says so, keeps the text, and the next attempt saves it', async () => {
    const [server, phone] = [new Server(), new Device('phone')]
    const kept = phone.open(server)
    kept.change('Ferdig')
    server.down = true
    expect(await kept.save()).toBe(false)
    await pass(2000)
    expect(kept.snapshot()).toMatchObject({ text: 'Ferdig', status: 'unreached' })
    expect(kept.snapshot().error).toBeInstanceOf(ApiProblem)
    server.down = false
    expect(await kept.save()).toBe(true)
  })

  it('a page that was closed has its text again on the same device', async () => {
    const [server, phone] = [new Server('lagret'), new Device('phone')]
    server.down = true
    phone.open(server).change('lagret, og mer')
    phone.crash()
    server.down = false
    const again = phone.open(server)
    expect(again.snapshot()).toMatchObject({ text: 'lagret, og mer', status: 'typing', theirs: null })
    await pass(0)
    expect(server.draft.text).toBe('lagret, og mer')
  })
})

describe('a page that is closed', () => {
  it('sends what it has as it goes, and the text is there on another device', async () => {
    const [server, phone, desk] = [new Server(), new Device('phone'), new Device('desk')]
    const kept = phone.open(server)
    kept.change('Halv setn')
    kept.leave()
    kept.leave()
    await pass(0)
    expect(server.lastWords).toEqual(['Halv setn'])
    const there = desk.open(server).snapshot()
    expect(there).toMatchObject({
      text: 'Halv setn',
      status: 'kept',
      elsewhere: new Date('2026-11-21T20:10:00Z'),
    })
  })

  it('covers what it had sent before, although it never heard that this arrived', async () => {
    const [server, phone, desk] = [new Server(), new Device('phone'), new Device('desk')]
    const kept = phone.open(server)
    server.gate = new Promise(() => {})
    kept.change('En')
    await pass(1500)
    kept.change('En to')
    kept.leave()
    server.gate = undefined
    await pass(0)
    expect(server.draft.text).toBe('En to')
    expect(desk.open(server).snapshot().text).toBe('En to')
    // On the same device it is one's own, and nothing is asked.
    expect(phone.open(server).snapshot()).toMatchObject({ text: 'En to', elsewhere: null, other: null })
  })
})

it('a new choice of who may read what is stored does not make what is being written an old text', async () => {
  const [server, phone] = [new Server('lagret'), new Device('phone')]
  const kept = phone.open(server)
  kept.change('lagret, og mer')
  await pass(2000)
  server.stored = { data: 'lagret', version: '"2"' }
  kept.refresh(server.stored)
  await pass(2000)
  expect(server.draft).toMatchObject({ text: 'lagret, og mer', basedOn: 2 })
  expect(await kept.save()).toBe(true)
})

it('a device without room says so as long as the server does not have the text either', async () => {
  const [server, phone] = [new Server(), new Device('phone')]
  phone.full = true
  server.down = true
  const kept = phone.open(server)
  kept.change('Hei')
  expect(kept.snapshot().full).toBe(true)
  await pass(2000)
  expect(kept.snapshot()).toMatchObject({ status: 'unreached', full: true })
  server.down = false
  kept.resume()
  await pass(0)
  expect(kept.snapshot()).toMatchObject({ status: 'kept', full: false })
})

it('a draft that says the same as what is stored is quietly removed', async () => {
  const [server, phone] = [new Server('lagret'), new Device('phone')]
  server.draft = { text: 'lagret', basedOn: 0, savedAt: '2026-11-21T20:10:00Z', version: 7, writer: null }
  expect(phone.open(server).snapshot().status).toBe('clean')
  await pass(0)
  expect(server.draft.version).toBe(0)
})

it('a refusal that waiting does not mend is shown, and the text stays on the device', async () => {
  const [server, phone] = [new Server(), new Device('phone')]
  server.put = () => Promise.reject(new ApiProblem(403, 'learning.not-member', 'Nei', null))
  const kept = phone.open(server)
  kept.change('Hei')
  await pass(2000)
  expect(kept.snapshot()).toMatchObject({ status: 'refused', text: 'Hei' })
  expect(phone.copy).toMatchObject({ text: 'Hei', sent: false })
})
