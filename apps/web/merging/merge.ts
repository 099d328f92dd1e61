import { diffArrays } from 'diff'

/** What one side put in the place of the paragraphs `from` up to `to` of the common text. */
interface Change {
  readonly from: number
  readonly to: number
  readonly put: readonly string[]
}

/**
 * Both sides' changes to the text they began from, when they changed different paragraphs; null when they changed the
 * same one, so that a person has to choose. Whatever either side wrote stands in it.
 */
export function merge(base: string, mine: string, theirs: string): string | null {
  const common = paragraphs(base)
  const changes = [...changesOf(common, paragraphs(mine)), ...changesOf(common, paragraphs(theirs))]
  const apart = inOrder(changes)
  return apart && joined(applied(common, apart))
}

/** Everything that stands in either text, what they have in common once; theirs first where they differ. */
export function both(mine: string, theirs: string): string {
  return joined(diffArrays(paragraphs(theirs), paragraphs(mine)).flatMap(({ value }) => value))
}

function paragraphs(text: string): string[] {
  const trimmed = text.trim()
  return trimmed === '' ? [] : trimmed.split(/\n[^\S\n]*\n\s*/)
}

function joined(parts: readonly string[]): string {
  return parts.join('\n\n')
}

function changesOf(base: string[], side: string[]): Change[] {
  const changes: Change[] = []
  let at = 0
  for (const { value, added, removed } of diffArrays(base, side)) {
    const last = changes.at(-1)
    const touching = last?.to === at && (added || removed) ? changes.pop() : undefined
    const { from, put } = touching ?? { from: at, put: [] }
    if (added) changes.push({ from, to: at, put: [...put, ...value] })
    if (removed) changes.push({ from, to: at + value.length, put })
    if (!added) at += value.length
  }
  return changes
}

/** As they stand in the text; null when two of them are about the same place and do not say the same. */
function inOrder(changes: readonly Change[]): Change[] | null {
  const sorted = changes.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const apart: Change[] = []
  for (const change of sorted) {
    const last = apart.at(-1)
    if (last && same(last, change)) continue
    if (last && meet(last, change)) return null
    apart.push(change)
  }
  return apart
}

function same(one: Change, other: Change): boolean {
  return one.from === other.from && one.to === other.to && joined(one.put) === joined(other.put)
}

/** `second` begins where `first` does, or later. */
function meet(first: Change, second: Change): boolean {
  const bothInsert = first.from === first.to && second.from === second.to && first.from === second.from
  return bothInsert || second.from < first.to
}

function applied(base: readonly string[], changes: readonly Change[]): string[] {
  const text: string[] = []
  let at = 0
  for (const { from, to, put } of changes) {
    text.push(...base.slice(at, from), ...put)
    at = to
  }
  return [...text, ...base.slice(at)]
}
