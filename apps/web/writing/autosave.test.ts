import type { Versioned } from '../api/client'
import { ApiProblem } from '../api/problem'
import { Autosave, type Draft, type Wiring } from './autosave'

jest.useFakeTimers()

interface Server {
  stored: Versioned<string>
  down: boolean
  /** Holds an answer back until it resolves. */
  gate?: Promise<void>
}

function autosaveOn(
  server: Server,
  kept: { draft: Draft<string> | null } = { draft: null },
  delayMs: number | null = 900,
) {
  const wiring: Wiring<string> = {
    stored: server.stored,
    delayMs,
    drafts: {
      read: () => kept.draft,
      keep: (draft) => void (kept.draft = draft),
      clear: () => void (kept.draft = null),
    },
    reload: async () => server.stored,
    save: async (value, version) => {
      await server.gate
      if (server.down) throw new ApiProblem(0, 'network', '', null)
      if (version !== server.stored.version) throw new ApiProblem(412, 'stale', '', null)
      server.stored = { data: value, version: `${Number(version) + 1}` }
      return server.stored
    },
  }
  return { autosave: new Autosave(wiring), kept }
}

const serverWith = (data: string): Server => ({ stored: { data, version: '1' }, down: false })
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms)

test('what is written is saved by itself a moment after the last letter', async () => {
  const server = serverWith('')
  const { autosave, kept } = autosaveOn(server)
  autosave.change('H')
  await pass(500)
  autosave.change('Hei')
  await pass(500)
  expect(server.stored.data).toBe('')
  await pass(500)
  expect(server.stored.data).toBe('Hei')
  expect(autosave.snapshot().status).toBe('saved')
  expect(kept.draft).toBeNull()
})

test('without a network the text stays on the device and is saved when the network is back', async () => {
  const server = { ...serverWith(''), down: true }
  const { autosave, kept } = autosaveOn(server)
  autosave.change('Hei')
  await pass(1000)
  expect(autosave.snapshot().status).toBe('unreached')
  expect(kept.draft).toEqual({ value: 'Hei', version: '1' })
  server.down = false
  await pass(6000)
  expect(server.stored.data).toBe('Hei')
})

test('a draft that the server never got is there again on the next visit, and is saved', async () => {
  const server = serverWith('gammelt')
  const { autosave } = autosaveOn(server, { draft: { value: 'nytt', version: '1' } })
  expect(autosave.snapshot().value).toBe('nytt')
  await pass(1000)
  expect(server.stored.data).toBe('nytt')
})

test('a draft older than what is stored is shown beside it, and neither overwrites the other', async () => {
  const server = { stored: { data: 'fra kontoret', version: '2' }, down: false }
  const { autosave } = autosaveOn(server, { draft: { value: 'fra toget', version: '1' } })
  const state = autosave.snapshot()
  expect([state.status, state.value, state.theirs?.data]).toEqual(['conflict', 'fra toget', 'fra kontoret'])
  await pass(10_000)
  expect(server.stored.data).toBe('fra kontoret')
})

test('when somebody else saved first, both texts are kept until the writer chooses', async () => {
  const server = serverWith('start')
  const { autosave, kept } = autosaveOn(server, undefined, null)
  autosave.change('min')
  server.stored = { data: 'deres', version: '2' }
  expect(await autosave.flush()).toBe(false)
  expect(autosave.snapshot()).toMatchObject({ status: 'conflict', value: 'min', theirs: { data: 'deres' } })
  expect(kept.draft?.value).toBe('min')
  expect(await autosave.settle('deres\n\nmin')).toBe(true)
  expect(server.stored.data).toBe('deres\n\nmin')
})

test('letters written while it saves are saved after it', async () => {
  const server = serverWith('')
  const { autosave, kept } = autosaveOn(server)
  let answer = () => {}
  server.gate = new Promise((resolve) => (answer = resolve))
  autosave.change('en')
  await pass(1000)
  expect(autosave.snapshot().status).toBe('saving')
  autosave.change('en to')
  answer()
  await pass(0)
  expect(server.stored.data).toBe('en')
  expect(kept.draft).toEqual({ value: 'en to', version: '2' })
  await pass(1000)
  expect(server.stored.data).toBe('en to')
})

test('a newer text is adopted only when nothing unsaved stands in the field', () => {
  const { autosave } = autosaveOn(serverWith('start'), undefined, null)
  autosave.refresh({ data: 'nyere', version: '2' })
  expect(autosave.snapshot().value).toBe('nyere')
  autosave.change('mitt')
  autosave.refresh({ data: 'enda nyere', version: '3' })
  expect(autosave.snapshot().value).toBe('mitt')
})
