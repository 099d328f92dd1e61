const MOST = 5
const BETWEEN = /[\s@.,'’_+-]+/

/** The words of a search in lower case, parted as the index parts them; a few are enough to find anybody. */
export function searchWords(text: string | undefined): string[] {
  const words = (text ?? '').normalize('NFC').toLocaleLowerCase('nb').split(BETWEEN)
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST)
}
