import fc from 'fast-check'
import { both, merge } from './merge'

const text = (...parts: readonly string[]): string => parts.join('\n\n')
const parts = (whole: string): string[] => (whole === '' ? [] : whole.split('\n\n'))

/** What one side does to a text of `length` paragraphs: keep, drop or rewrite each, and write new ones in between. */
const deeds = (length: number) =>
  fc.record({
    kept: fc.array(fc.constantFrom('keep', 'keep', 'keep', 'drop', 'rewrite'), {
      minLength: length,
      maxLength: length,
    }),
    written: fc.array(fc.nat(length), { maxLength: 3 }),
  })

function done(
  base: readonly string[],
  side: string,
  { kept, written }: { kept: string[]; written: number[] },
) {
  const result: string[] = []
  for (let place = 0; place <= base.length; place++) {
    written.forEach((at, i) => at === place && result.push(`${side} skrev ${i}`))
    const old = base[place]
    if (old === undefined || kept[place] === 'drop') continue
    result.push(kept[place] === 'rewrite' ? `${side} endret ${place}` : old)
  }
  return result
}

const twoSides = fc.nat(6).chain((length) => {
  const base = Array.from({ length }, (_, i) => `avsnitt ${i}`)
  return fc.tuple(deeds(length), deeds(length)).map(([a, b]) => ({
    base,
    mine: done(base, 'jeg', a),
    theirs: done(base, 'de', b),
  }))
})

/** Whether everything of `few` stands in `many`, in the same order. */
function inSameOrder(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  for (const one of many) if (one === few[at]) at++
  return at === few.length
}

describe('merging two texts with a common beginning', () => {
  it('keeps every paragraph that either side wrote, and what both kept, each in its own order', () => {
    fc.assert(
      fc.property(twoSides, ({ base, mine, theirs }) => {
        const merged = merge(text(...base), text(...mine), text(...theirs))
        if (merged === null) return
        const found = parts(merged)
        const keptByBoth = (one: string): boolean => mine.includes(one) && theirs.includes(one)
        expect(
          inSameOrder(
            mine.filter((one) => !base.includes(one) || keptByBoth(one)),
            found,
          ),
        ).toBe(true)
        expect(
          inSameOrder(
            theirs.filter((one) => !base.includes(one) || keptByBoth(one)),
            found,
          ),
        ).toBe(true)
        expect(found.every((one) => mine.includes(one) || theirs.includes(one))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is what one side wrote when the other changed nothing, whichever side that is', () => {
    fc.assert(
      fc.property(twoSides, ({ base, mine }) => {
        const [from, to] = [text(...base), text(...mine)]
        expect(merge(from, to, from)).toBe(to)
        expect(merge(from, from, to)).toBe(to)
        expect(merge(from, to, to)).toBe(to)
      }),
    )
  })

  it('is proposed when different paragraphs were changed, and left to a person when it was the same one', () => {
    const base = text('Hvorfor', 'Hvem', 'Når')
    expect(merge(base, text('Hvorfor vi', 'Hvem', 'Når'), text('Hvorfor', 'Hvem', 'Når, helst nå'))).toBe(
      text('Hvorfor vi', 'Hvem', 'Når, helst nå'),
    )
    expect(merge(base, text('Hvorfor jeg', 'Hvem', 'Når'), text('Hvorfor de', 'Hvem', 'Når'))).toBeNull()
    expect(merge(base, text('Hvorfor', 'Hvem', 'Når', 'A'), text('Hvorfor', 'Hvem', 'Når', 'B'))).toBeNull()
    expect(merge('', 'Min', 'Deres')).toBeNull()
  })

  it('does not bring back what one side removed, unless the other changed it', () => {
    const base = text('En', 'To', 'Tre')
    expect(merge(base, text('En', 'Tre'), text('En', 'To', 'Tre', 'Fire'))).toBe(text('En', 'Tre', 'Fire'))
    expect(merge(base, text('En', 'Tre'), text('En', 'To og litt til', 'Tre'))).toBeNull()
  })
})

describe('both texts', () => {
  const words = (whole: string): Map<string, number> => {
    const counted = new Map<string, number>()
    for (const word of whole.split(/\s+/).filter(Boolean)) counted.set(word, (counted.get(word) ?? 0) + 1)
    return counted
  }
  const anyText = fc
    .array(fc.constantFrom('vi', 'skal', 'måle', 'gevinst', '\n\n', '\n', ' ', '  \n \n'), { maxLength: 40 })
    .map((bits) => bits.join(' '))

  it('have every word of either, as often as it stood there', () => {
    fc.assert(
      fc.property(anyText, anyText, (mine, theirs) => {
        const found = words(both(mine, theirs))
        for (const side of [mine, theirs]) {
          for (const [word, times] of words(side)) expect(found.get(word) ?? 0).toBeGreaterThanOrEqual(times)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('say what they have in common once', () => {
    expect(both(text('Felles', 'Mitt'), text('Felles', 'Deres'))).toBe(text('Felles', 'Deres', 'Mitt'))
  })
})
