import { moved, slots, stepped, typedMinutes, type EditedItem } from './edited-agenda'

const item = (key: string, minutes = 15): EditedItem => ({ key, title: key, minutes, note: '' })
const keys = (items: readonly EditedItem[]): string => items.map(({ key }) => key).join('')

describe('an agenda that is being written', () => {
  const items = [item('a'), item('b', 45), item('c')]

  it('has its items moved up, down, first and last', () => {
    expect(keys(moved(items, 'b', 1))).toBe('bac')
    expect(keys(moved(items, 'a', 2))).toBe('bac')
    expect(keys(moved(items, 'a', 3))).toBe('bca')
    expect(keys(moved(items, 'nobody', 1))).toBe('abc')
  })

  it('steps to whole fives, never below five minutes', () => {
    expect([stepped(15, 1), stepped(17, 1), stepped(17, -1), stepped(5, -1), stepped(600, 1)]).toEqual([
      20, 20, 15, 5, 600,
    ])
  })

  it('takes whole minutes and nothing else as a length', () => {
    expect([typedMinutes('45'), typedMinutes(''), typedMinutes('1,5'), typedMinutes('0')]).toEqual([
      45,
      null,
      null,
      null,
    ])
  })

  it('tells when each item begins', () => {
    const times = slots(items, '2026-12-10T08:00:00Z').map(({ startsAt }) => startsAt.slice(11, 16))
    expect(times).toEqual(['08:00', '08:15', '09:00'])
  })
})
