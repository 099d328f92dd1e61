import { diffWordsWithSpace } from 'diff'

/** A run of words, and whether it stood before, stands now, or both. */
export interface Words {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}

/** Beyond this many changed words two texts have so little in common that they are shown whole, one after the other. */
const MOST_CHANGES = 1500

/** A text and the one before it as one run of words. */
export function wordsBetween(before: string, after: string): Words[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES })
  const all = parts ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  return all
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => run(value, added, removed))
}

function run(text: string, added: boolean, removed: boolean): Words {
  if (added) return { text, change: 'added' }
  return { text, change: removed ? 'removed' : 'same' }
}
