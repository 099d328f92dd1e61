import { folded, UNSEEN, type Finding } from './finding'
import { isOrdinary } from './ordinary-words'

/** Carried by so few that the one name tells who is meant. */
const RARE = 2
/** First name and surname belong together with this many other names between them. */
const BETWEEN = 2

const WORD = new RegExp(`\\p{L}[\\p{L}\\p{M}${UNSEEN}'’-]*`, 'gu')
/** More than this between two words is no name; and a bound keeps every pattern linear. */
const SPACES = `[\\s${UNSEEN}]{0,6}`
const GAP = new RegExp(`^${SPACES}\\.?${SPACES}$`, 'u')
const COMMA = new RegExp(`^${SPACES},${SPACES}$`, 'u')
const CAPITAL = /^\p{Lu}/u
/** What ends before a word for it to begin a sentence, a line or an item. */
const SENTENCE_BEGINS = /(^|[.!?:;•–—\n\r"«“(-])[\s\u00A0"«“(*]*$/u

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
  /** What the word may be a form of: itself, and without a genitive. */
  readonly forms: readonly string[]
}

interface Known {
  /** Surnames of everybody with this first name, and the other way. */
  readonly surnamesOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly firstNamesOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly rare: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/**
 * Finds names of known people in a text.
 *
 * @param names whole names, first name first
 * @param places names of municipalities and other organisations: alone they are the place
 */
export class NameFinder {
  private readonly known: Known

  constructor(names: readonly string[], places: readonly string[]) {
    this.known = learn(names, places)
  }

  /** Every place where somebody is named, in the order of the text; no two overlap. */
  find(text: string): Finding[] {
    const words = wordsOf(text)
    const found: Finding[] = []
    for (let at = 0; at < words.length; at++) {
      const last = this.wholeName(text, words, at) ?? this.alone(text, words, at)
      if (last === null) continue
      const [from, to] = [words[at]?.from ?? 0, words[last]?.to ?? 0]
      found.push({ kind: 'name', from, to, words: text.slice(from, to) })
      at = last
    }
    return found
  }

  /** "Kari Nordmann", "Kari Anne Nordmanns", "Nordmann, Kari", "K. Nordmann": index of the last word, or null. */
  private wholeName(text: string, words: readonly Word[], at: number): number | null {
    const first = words[at]
    if (!first) return null
    for (let next = at + 1; next <= at + 1 + BETWEEN && next < words.length; next++) {
      const [before, word] = [words[next - 1], words[next]]
      if (!before || !word) return null
      const gap = text.slice(before.to, word.from)
      if (next === at + 1 && COMMA.test(gap) && belong(this.known.firstNamesOf, first, word)) return next
      if (!GAP.test(gap)) return null
      if (belong(this.known.surnamesOf, first, word)) return next
      if (next === at + 1 && gap.includes('.') && this.isInitialOf(first, word)) return next
    }
    return null
  }

  private isInitialOf({ text }: Word, surname: Word): boolean {
    if (text.length !== 1 || !CAPITAL.test(text)) return false
    return surname.forms.some((form) =>
      [...(this.known.firstNamesOf.get(form) ?? [])].some((name) => name.startsWith(folded(text))),
    )
  }

  /** One name by itself, where few carry it and it is written as a name. */
  private alone(text: string, words: readonly Word[], at: number): number | null {
    const word = words[at]
    if (!word || !CAPITAL.test(word.text) || word.text.length < 3) return null
    const name = word.forms.find((form) => this.known.rare.has(form))
    if (name === undefined || this.known.places.has(name)) return null
    const opens = SENTENCE_BEGINS.test(text.slice(Math.max(0, word.from - 20), word.from))
    return isOrdinary(name) && opens ? null : at
  }
}

function learn(names: readonly string[], places: readonly string[]): Known {
  const surnamesOf = new Map<string, Set<string>>()
  const firstNamesOf = new Map<string, Set<string>>()
  const carriers = new Map<string, number>()
  for (const name of new Set(names)) {
    const parts = partsOf(name)
    const [first, last] = [parts[0], parts.at(-1)]
    if (first === undefined || last === undefined) continue
    for (const part of new Set(parts)) carriers.set(part, (carriers.get(part) ?? 0) + 1)
    if (parts.length < 2) continue
    for (const given of parts.slice(0, -1)) add(surnamesOf, given, last)
    for (const given of parts.slice(0, -1)) add(firstNamesOf, last, given)
  }
  const rare = new Set([...carriers].filter(([, many]) => many <= RARE).map(([name]) => name))
  return { surnamesOf, firstNamesOf, rare, places: new Set(places.flatMap(partsOf)) }
}

function partsOf(name: string): string[] {
  return wordsOf(name).map(({ text }) => folded(text))
}

function add(to: Map<string, Set<string>>, key: string, value: string): void {
  const held = to.get(key) ?? new Set()
  to.set(key, held.add(value))
}

function belong(known: ReadonlyMap<string, ReadonlySet<string>>, one: Word, other: Word): boolean {
  return one.forms.some((form) => other.forms.some((second) => known.get(form)?.has(second) ?? false))
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const written = word.replace(/['’-]+$/u, '')
    return { text: written, from: index, to: index + written.length, forms: formsOf(written) }
  })
}

/** "Nordmanns", "Nordmann's" and "Hans’" are forms of a name; a name that ends in s is also one by itself. */
function formsOf(word: string): string[] {
  const whole = folded(word)
  const bare = whole.replace(/['’]?s$/u, '')
  return bare === whole || bare.length < 2 ? [whole] : [whole, bare]
}
