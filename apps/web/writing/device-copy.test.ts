import { deviceBox, type DeviceCopy } from './device-copy'

/** A browser's storage with room for so many characters. */
function storage(room: number): void {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => {
      kept.delete(key)
      Reflect.deleteProperty(store, key)
    },
    setItem: (key: string, value: string) => {
      const others = [...kept]
        .filter(([name]) => name !== key)
        .reduce((sum, [, text]) => sum + text.length, 0)
      if (others + value.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
      Reflect.set(store, key, value)
    },
  }
  Object.defineProperty(globalThis, 'localStorage', { value: store, configurable: true })
}
afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'))

const typed = (text: string): DeviceCopy => ({ sent: false, writer: 'page', text, basedOn: 0, draft: 0 })

describe('what a device keeps', () => {
  it('is kept apart by person, group and activity', () => {
    storage(1000)
    deviceBox('kari', 'asker', 'one').keep(typed('Mitt'))
    expect(deviceBox('kari', 'asker', 'one').read()).toEqual(typed('Mitt'))
    expect(deviceBox('ola', 'asker', 'one').read()).toBeNull()
    expect(deviceBox('kari', 'asker', 'two').read()).toBeNull()
  })

  it('makes room by letting go of what the server has anyway, never of what nobody else has', () => {
    storage(170)
    deviceBox('kari', 'asker', 'one').keep({ sent: true, writer: 'page' })
    deviceBox('kari', 'asker', 'two').keep(typed('Ikke sendt'))
    expect(deviceBox('kari', 'asker', 'three').keep(typed('x'.repeat(20)))).toBe(true)
    expect(deviceBox('kari', 'asker', 'one').read()).toBeNull()
    expect(deviceBox('kari', 'asker', 'two').read()).toEqual(typed('Ikke sendt'))
    expect(deviceBox('kari', 'asker', 'three').keep(typed('x'.repeat(200)))).toBe(false)
    expect(deviceBox('kari', 'asker', 'two').read()).toEqual(typed('Ikke sendt'))
  })

  it('is nothing, and breaks nothing, where the browser keeps nothing', () => {
    const box = deviceBox('kari', 'asker', 'one')
    expect(box.keep(typed('Hei'))).toBe(false)
    expect(box.read()).toBeNull()
    expect(() => box.clear()).not.toThrow()
  })
})
