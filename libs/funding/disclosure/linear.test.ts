import { spread, type Equation } from './linear'

const sum = (counts: string, equals: number): Equation => ({
  form: new Map(counts.split(' ').map((name) => [name.replace('-', ''), name.startsWith('-') ? -1 : 1])),
  equals,
})
const of = (counts: string): ReadonlyMap<string, number> => sum(counts, 0).form

describe('how far apart two worlds can be', () => {
  it('is nothing where the count follows from what is told', () => {
    const known = [sum('a b c', 10), sum('b', 3), sum('c', 5)]
    expect(spread(of('a'), known)).toBe(0)
    expect(spread(of('b c'), known)).toBe(0)
  })

  it('is what the others leave, from both sides', () => {
    expect(spread(of('a'), [sum('a b', 10)])).toBe(10)
    expect(spread(of('a'), [sum('a b', 10), sum('a free', 4)])).toBe(4)
    expect(spread(of('a'), [sum('a b', 10), sum('a free', 8), sum('b other', 4)])).toBe(2)
  })

  it('sees through several steps', () => {
    const known = [sum('a b', 7), sum('b c', 9), sum('c d', 4), sum('d', 1)]
    expect(spread(of('a'), known)).toBe(0)
    expect(spread(of('a'), known.slice(0, 3))).toBe(2)
  })

  it('has no end where nothing limits it', () => {
    expect(spread(of('a'), [sum('b', 2)])).toBe(Infinity)
    expect(spread(of('a'), [sum('a -b', 2)])).toBe(Infinity)
  })

  it('is nothing where the two worlds would need half a person', () => {
    const halves = [sum('a b', 1), sum('b c', 1), sum('a c', 1)]
    expect(spread(of('a'), halves)).toBe(0)
  })

  it('is no question where what is told contradicts itself', () => {
    expect(() => spread(of('a'), [sum('a b', 3), sum('a b c', 2)])).toThrow('contradicts')
  })
})
