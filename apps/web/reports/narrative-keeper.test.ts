import type { Narrative } from '../api/answers'
import type { Versioned } from '../api/client'
import { ApiProblem } from '../api/problem'
import { NarrativeKeeper } from './narrative-keeper'

const stored = (text: string, version: number): Versioned<Narrative> => ({
  data: { text, version, limit: 40, writtenAt: '2026-11-22T09:00:00.000Z' } as Narrative,
  version: `"${version}"`,
})

/** A server with one text. */
function stage(start: string) {
  const server = { text: start, version: 1, down: false, writes: [] as string[] }
  const keeper = new NarrativeKeeper({
    stored: stored(start, 1),
    read: () => Promise.resolve(stored(server.text, server.version)),
    write: (text, version) => {
      if (server.down) return Promise.reject(new ApiProblem(0, 'network', '', null))
      if (version !== `"${server.version}"`)
        return Promise.reject(new ApiProblem(412, 'request.stale', '', null))
      server.text = text
      server.version += 1
      server.writes.push(text)
      return Promise.resolve(stored(text, server.version))
    },
    told: () => undefined,
  })
  return { server, keeper }
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
