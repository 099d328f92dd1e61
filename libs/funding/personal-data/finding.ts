export const findingKinds = ['name', 'mail', 'phone', 'identity-number'] as const
export type FindingKind = (typeof findingKinds)[number]

/** A place in a text that looks like personal data. */
export interface Finding {
  readonly kind: FindingKind
  /** UTF-16 offsets in the text: from the first to behind the last. */
  readonly from: number
  readonly to: number
  /** The words as they stand in the text. */
  readonly words: string
}

/** Letters that nobody sees; a name with one of them inside is still the name. */
export const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF'

const UNSEEN_OR_MARK = new RegExp(`[${UNSEEN}]`, 'gu')
const OWN_LETTERS = /[æøå]/

/**
 * A word as it is compared: lower case, composed, without unseen letters and without accents. Æ, ø and å are letters of
 * their own and stay.
 */
export function folded(word: string): string {
  const plain = word.replace(UNSEEN_OR_MARK, '').normalize('NFC').toLowerCase()
  return [...plain]
    .map((letter) => (OWN_LETTERS.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
}

/** What a release is known by: the same words in another case, or with other spaces, are the same words. */
export function releaseKey(words: string): string {
  return folded(words.replace(/\s+/gu, ' ').trim())
}
