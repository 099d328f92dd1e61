import type { EarlierRow } from './earlier.report'
import { nameOf, type Told } from './told'

/** Frozen reports in their order, as whoever hides the next one must know them. */
export function toldBefore(rows: readonly EarlierRow[]): Told[] {
  const numbers = [...new Set(rows.map(({ number }) => number))]
  return numbers.map((number) => {
    const own = rows.filter((row) => row.number === number)
    const lines = own.flatMap(({ indicator, line, value, base }) =>
      value === null ? [] : [{ indicator, line, value, base }],
    )
    return { lines, hidden: new Set(own.filter(({ withheld }) => withheld).map(nameOf)) }
  })
}
