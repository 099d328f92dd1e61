import { diffWordsWithSpace } from 'diff'

export interface Piece {
  readonly text: string
  readonly mark: 'same' | 'added' | 'removed'
}

/** Two texts that have nothing in common take long to compare word by word, and nobody reads that anyway. */
const LONGEST_MS = 400

/** What was added and what was taken away between two texts, word by word. */
export function wordChanges(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { timeout: LONGEST_MS })
  if (!changes)
    return [
      { text: before, mark: 'removed' },
      { text: after, mark: 'added' },
    ]
  return changes.map(({ value, added, removed }) => ({
    text: value,
    mark: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
