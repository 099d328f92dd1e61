const LEAVES_NO_TRACE = /[^\P{Cc}\n\t]/gu

/**
 * A text as it is kept: composed letters, line breaks of one kind, and none of the characters that no program shows and
 * some choke on. What can be read is left as it was written.
 */
export function kept(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(LEAVES_NO_TRACE, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
}

/** Characters as a person counts them, near enough: a letter outside the basic plane is one. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** The paragraphs of a text: each line with something on it is one. */
export function paragraphsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
