/** A sum of counts, by their places, that has this value. */
export interface Row {
  readonly row: readonly number[]
  readonly equals: number
}

/** Numbers of people are far from this small. */
const NOTHING = 1e-7

/**
 * The largest value of a weighted sum of counts that are not below zero: Infinity where nothing limits it, `fraction`
 * where it needs a part of a person. The simplex method in two phases; Bland's rule chooses, so that it comes to an end
 * and always the same way.
 *
 * @throws Error when nothing at all agrees with what is known
 */
export function largest(known: readonly Row[], weights: readonly number[]): number | 'fraction' {
  const width = weights.length
  const table = known.map(({ row, equals }, at) => {
    const sign = equals < 0 ? -1 : 1
    const helpers = known.map((_, other) => (other === at ? 1 : 0))
    return [...row.map((factor) => factor * sign), ...helpers, equals * sign]
  })
  const basis = known.map((_, at) => width + at)
  climb(table, basis, [...weights.map(() => 0), ...known.map(() => -1)], width + known.length)
  const missing = basis.reduce((all, column, at) => all + (column >= width ? last(table[at]) : 0), 0)
  if (missing > NOTHING) throw new Error('What is known about the counts contradicts itself')
  leaveHelpers(table, basis, width)
  if (!climb(table, basis, [...weights, ...known.map(() => 0)], width)) return Infinity
  const ends = basis.map((column, at) => ({ column, value: last(table[at]) }))
  if (ends.some(({ value }) => Math.abs(value - Math.round(value)) > NOTHING)) return 'fraction'
  return ends.reduce((all, { column, value }) => all + (weights[column] ?? 0) * Math.round(value), 0)
}

/** Walks to the best corner over the first `width` columns; false when there is no end to it. */
function climb(table: number[][], basis: number[], weights: readonly number[], width: number): boolean {
  for (;;) {
    const gain = (column: number): number =>
      (weights[column] ?? 0) -
      basis.reduce((all, own, at) => all + (weights[own] ?? 0) * (table[at]?.[column] ?? 0), 0)
    let entering = 0
    while (entering < width && (basis.includes(entering) || gain(entering) <= NOTHING)) entering++
    if (entering === width) return true
    const leaving = tightest(table, basis, entering)
    if (leaving === null) return false
    pivot(table, basis, leaving, entering)
  }
}

/** The row that first stops the column from growing. */
function tightest(table: readonly number[][], basis: readonly number[], column: number): number | null {
  let best: number | null = null
  let limit = Infinity
  for (const [at, row] of table.entries()) {
    const factor = row[column] ?? 0
    if (factor <= NOTHING) continue
    const own = last(row) / factor
    const earlier = best === null || (basis[at] ?? 0) < (basis[best] ?? 0)
    if (own < limit - NOTHING || (own < limit + NOTHING && earlier)) [best, limit] = [at, own]
  }
  return best
}

/** What only helped to begin gives its row to a count; a row that nothing is left of said something twice. */
function leaveHelpers(table: number[][], basis: number[], width: number): void {
  for (let at = basis.length - 1; at >= 0; at--) {
    if ((basis[at] ?? 0) < width) continue
    const column = (table[at] ?? []).slice(0, width).findIndex((factor) => Math.abs(factor) > NOTHING)
    if (column >= 0) pivot(table, basis, at, column)
    else {
      table.splice(at, 1)
      basis.splice(at, 1)
    }
  }
}

function pivot(table: number[][], basis: number[], at: number, column: number): void {
  const factor = table[at]?.[column] ?? 1
  const own = (table[at] ?? []).map((value) => value / factor)
  table[at] = own
  for (const [other, row] of table.entries()) {
    const times = row[column] ?? 0
    if (other !== at && times !== 0)
      table[other] = row.map((value, place) => value - times * (own[place] ?? 0))
  }
  basis[at] = column
}

function last(row: readonly number[] | undefined): number {
  return row?.at(-1) ?? 0
}
