/** What a row of counts for one to five says in numbers. */
export interface Spread {
  readonly answers: number
  readonly mean: number
  readonly lowest: number
  readonly highest: number
}

/** Null when nobody chose a number. */
export function spreadOf(counts: readonly number[]): Spread | null {
  const answers = counts.reduce((sum, count) => sum + count, 0)
  if (answers === 0) return null
  const total = counts.reduce((sum, count, place) => sum + count * (place + 1), 0)
  const chosen = counts.flatMap((count, place) => (count > 0 ? [place + 1] : []))
  return { answers, mean: total / answers, lowest: chosen[0] ?? 1, highest: chosen.at(-1) ?? 5 }
}
