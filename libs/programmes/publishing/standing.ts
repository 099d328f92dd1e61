/**
 * Those of the ids in `after` that somebody moved: the fewest whose moving explains the new order. The others stand in
 * the order in which they stood, however much was put between them.
 */
export function movedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const was = new Map(before.map((id, at) => [id, at]))
  const common = after.filter((id) => was.has(id))
  const kept = new Set(longestRising(common.map((id) => was.get(id) ?? 0)).map((at) => common[at]))
  return new Set(common.filter((id) => !kept.has(id)))
}

/** The places of the longest rising run of numbers, not necessarily side by side. Lists here are short: n² will do. */
function longestRising(numbers: readonly number[]): number[] {
  const best: number[][] = []
  for (const [at, number] of numbers.entries()) {
    const before = best.filter((_, earlier) => (numbers[earlier] ?? 0) < number)
    const longest = before.reduce<number[]>((found, one) => (one.length > found.length ? one : found), [])
    best.push([...longest, at])
  }
  return best.reduce<number[]>((found, one) => (one.length > found.length ? one : found), [])
}
