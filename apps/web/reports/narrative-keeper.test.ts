import type { Narrative } from '../api/answers'
import type { Versioned } from '../api/client'
import { ApiProblem } from '../api/problem'
import type { DeviceBox, DeviceCopy } from '../writing/device-copy'
import { NarrativeKeeper } from './narrative-keeper'

const stored = (text: string, version: number): Versioned<Narrative> => ({
  data: { text, version, limit: 40, writtenAt: '2026-11-22T09:00:00.000Z' } as Narrative,
  version: `"${version}"`,
})

/** A device that keeps what it is given. */
function pocket(): DeviceBox {
  let copy: DeviceCopy | null = null
  return {
    read: () => copy,
    keep: (given) => {
      copy = given
      return true
    },
    clear: () => (copy = null),
  }
}

/** A server with one text, and a device. */
function stage(start: string, { device = pocket(), version = 1 } = {}) {
  const server = { text: start, version, down: false, answersLost: false, writes: [] as string[] }
  const keeper = new NarrativeKeeper({
    stored: stored(start, version),
    device,
    read: () => Promise.resolve(stored(server.text, server.version)),
    write: (text, version) => {
      if (server.down) return Promise.reject(new ApiProblem(0, 'network', '', null))
      if (version !== `"${server.version}"`)
        return Promise.reject(new ApiProblem(412, 'request.stale', '', null))
      server.text = text
      server.version += 1
      server.writes.push(text)
      if (server.answersLost) return Promise.reject(new ApiProblem(0, 'network', '', null))
      return Promise.resolve(stored(text, server.version))
    },
    told: () => undefined,
  })
  return { server, keeper, device }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())
const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms)

it('is saved once, a moment after the last letter', async () => {
  const { server, keeper } = stage('')
  for (const text of ['A', 'Al', 'Alt']) {
    keeper.change(text)
    await pass(300)
  }
  expect(server.writes).toEqual([])
  await pass(1_000)
  expect(server.writes).toEqual(['Alt'])
  expect(keeper.snapshot().status).toBe('saved')
})

it('is never written over what somebody else stored, until the writer has chosen', async () => {
  const { server, keeper } = stage('Først')
  Object.assign(server, { text: 'Den andre', version: 2 })
  keeper.change('Min')
  await pass(1_000)
  expect([server.text, keeper.snapshot().theirs?.data.text]).toEqual(['Den andre', 'Den andre'])
  keeper.change('Min igjen')
  await pass(2_000)
  expect(server.text).toBe('Den andre')
  keeper.keepMine()
  await pass(1_000)
  expect([server.text, keeper.snapshot().theirs]).toEqual(['Min igjen', null])
})

it('takes the other text when the writer says so, and goes on from there', async () => {
  const { server, keeper } = stage('Først')
  Object.assign(server, { text: 'Den andre', version: 2 })
  keeper.change('Min')
  await pass(1_000)
  keeper.takeTheirs()
  expect(keeper.snapshot().text).toBe('Den andre')
  keeper.change('Den andre, og mer')
  await pass(1_000)
  expect(server.text).toBe('Den andre, og mer')
})

it('is tried again when nothing was reached, and not sent while it is too long', async () => {
  const { server, keeper } = stage('')
  server.down = true
  keeper.change('Trygt')
  await pass(1_000)
  expect(keeper.snapshot().status).toBe('unsaved')
  server.down = false
  await pass(5_000)
  expect(server.writes).toEqual(['Trygt'])
  keeper.change('x'.repeat(41))
  await pass(2_000)
  expect(server.writes).toEqual(['Trygt'])
})

it('is on this device until the server has it, and goes on from there when the page is opened again', async () => {
  const { server, keeper, device } = stage('Først')
  server.down = true
  keeper.change('Skrevet på toget')
  await pass(1_000)
  expect(keeper.snapshot()).toMatchObject({ status: 'unsaved', full: false })
  // The page is closed; the next one finds it.
  const next = stage('Først', { device })
  expect(next.keeper.snapshot()).toMatchObject({ text: 'Skrevet på toget', status: 'unsaved' })
  next.keeper.open()
  await pass(0)
  expect([next.server.text, device.read()]).toEqual(['Skrevet på toget', null])
})

it('is shown beside what was stored since it was left on this device', async () => {
  const { server, keeper, device } = stage('Først')
  server.down = true
  keeper.change('Min')
  await pass(1_000)
  const next = stage('Den andre', { device, version: 2 })
  expect(next.keeper.snapshot()).toMatchObject({ text: 'Min', theirs: { data: { text: 'Den andre' } } })
  next.keeper.open()
  await pass(10_000)
  expect(next.server.text).toBe('Den andre')
  next.keeper.takeTheirs()
  expect([next.keeper.snapshot().text, device.read()]).toEqual(['Den andre', null])
})

it('was saved where only the answer was lost', async () => {
  const { server, keeper, device } = stage('')
  server.answersLost = true
  keeper.change('Trygt')
  await pass(1_000)
  expect(keeper.snapshot().status).toBe('unsaved')
  server.answersLost = false
  await pass(5_000)
  expect(keeper.snapshot()).toMatchObject({ status: 'saved', theirs: null })
  expect([server.writes, device.read()]).toEqual([['Trygt'], null])
})

it('says so where this device has no room', async () => {
  const { server, keeper } = stage('', { device: { ...pocket(), keep: () => false } })
  server.down = true
  keeper.change('Trygt')
  await pass(1_000)
  expect(keeper.snapshot()).toMatchObject({ status: 'unsaved', full: true })
})
