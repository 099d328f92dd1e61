import type { PublishedIndicator, PublishedPart } from '../indicators/published'
import type { MovedLine } from '../traces/counted'
import type { Section } from '../sections/section'

/** One side of a comparison: what is shown, and how it was counted. */
export interface Side {
  readonly indicators: readonly PublishedIndicator[]
  readonly definitions: Readonly<Record<string, string>>
  readonly sections: readonly Section[]
}

export interface Shown {
  /** Null when it is not recorded, or held back. */
  readonly value: number | null
  readonly base: number | null
  readonly percent: number | null
}

export interface FigureDifference {
  readonly key: string
  readonly part: PublishedPart
  /** Null where the line was not there. */
  readonly before: Shown | null
  readonly after: Shown | null
  /** Null where one of the two is not a number. */
  readonly change: number | null
  readonly rowsIn: number
  readonly rowsOut: number
  readonly definitionChanged: boolean
}

/**
 * Lines that differ: in what is shown, in the rows behind it, or in how it is counted.
 *
 * @param moved how many rows came and went, in lines where any did
 */
export function figureDifferences(
  before: Side,
  after: Side,
  moved: readonly MovedLine[],
): FigureDifference[] {
  const keys = new Set([...after.indicators, ...before.indicators].map(({ key }) => key))
  return [...keys].flatMap((key) => linesOf(key, before, after, moved)).filter(differs)
}

export interface TextDifference {
  readonly section: string
  readonly title: string
  readonly before: string
  readonly after: string
}

/** How the figures came about always differs, because it tells when. */
const ALWAYS_OTHER = new Set(['method'])

/** Sections whose words differ, in the order of the report; each text is its paragraphs, a line each. */
export function textDifferences(before: Side, after: Side): TextDifference[] {
  const told = new Map([...before.sections, ...after.sections].map((one) => [one.key, one.title]))
  return [...told]
    .filter(([section]) => !ALWAYS_OTHER.has(section))
    .map(([section, title]) => ({
      section,
      title,
      before: words(before, section),
      after: words(after, section),
    }))
    .filter((one) => one.before !== one.after)
}

function linesOf(key: string, before: Side, after: Side, moved: readonly MovedLine[]): FigureDifference[] {
  const [was, is] = [partsOf(before, key), partsOf(after, key)]
  const lines = [...new Set([...is.keys(), ...was.keys()])]
  const known = before.definitions[key] !== undefined && after.definitions[key] !== undefined
  return lines.flatMap((line) => {
    const [from, to] = [was.get(line), is.get(line)]
    const part = to ?? from
    if (!part) return []
    const rows = moved.find((one) => one.indicator === key && one.line === line)
    return [
      {
        key,
        part,
        before: shown(from),
        after: shown(to),
        change:
          typeof to?.value === 'number' && typeof from?.value === 'number' ? to.value - from.value : null,
        rowsIn: rows?.rowsIn ?? 0,
        rowsOut: rows?.rowsOut ?? 0,
        definitionChanged: known && before.definitions[key] !== after.definitions[key],
      },
    ]
  })
}

function partsOf({ indicators }: Side, key: string): Map<string, PublishedPart> {
  const parts = indicators.find((one) => one.key === key)?.parts ?? []
  return new Map(parts.map((part) => [part.key ?? 'all', part]))
}

function shown(part: PublishedPart | undefined): Shown | null {
  return part ? { value: part.value, base: part.base, percent: part.percent } : null
}

function differs({ before, after, rowsIn, rowsOut, definitionChanged }: FigureDifference): boolean {
  return definitionChanged || rowsIn + rowsOut > 0 || JSON.stringify(before) !== JSON.stringify(after)
}

function words({ sections }: Side, key: string): string {
  return sections.find((one) => one.key === key)?.paragraphs.join('\n') ?? ''
}
