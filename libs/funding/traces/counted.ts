import type { Measured } from '../indicators/indicator'

/** Ids of the rows behind one line of a figure. */
export interface CountedLine {
  readonly value: readonly string[]
  readonly base: readonly string[]
}

/** Lines of one indicator by their keys; a whole is called `all`. */
export type Counted = Readonly<Record<string, CountedLine>>

export const counts = ['value', 'base', 'in', 'out'] as const
/** Which rows: counted, what they are a share of, new since the version before, gone since then. */
export type Count = (typeof counts)[number]

const NONE: CountedLine = { value: [], base: [] }

export function countedOf({ parts }: Measured): Counted {
  return Object.fromEntries(
    parts.map(({ key, counted, baseCounted }) => [key ?? 'all', { value: counted, base: baseCounted }]),
  )
}

/** The rows of a line that are asked for, each once and in a stable order. */
export function rowsOf(now: Counted, before: Counted | null, line: string, count: Count): string[] {
  const [here, there] = [now[line] ?? NONE, before?.[line] ?? NONE]
  switch (count) {
    case 'value':
    case 'base':
      return [...new Set(here[count])].sort()
    case 'in':
      return before === null ? [] : without(here.value, there.value)
    case 'out':
      return before === null ? [] : without(there.value, here.value)
  }
}

/** How many rows came and went, over all lines. */
export function moved(now: Counted, before: Counted): { readonly rowsIn: number; readonly rowsOut: number } {
  const lines = [...new Set([...Object.keys(now), ...Object.keys(before)])]
  const many = (count: Count): number =>
    lines.reduce((all, line) => all + rowsOf(now, before, line, count).length, 0)
  return { rowsIn: many('in'), rowsOut: many('out') }
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  const gone = new Set(others)
  return [...new Set(ids)].filter((id) => !gone.has(id)).sort()
}
