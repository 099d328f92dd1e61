import { message } from '../../platform/i18n'
import { words, type Word } from '../words/words'
import type { Named } from '../../platform/http'
import type { Reading } from './item'

type Speaking = Pick<Reading, 'language'>

export function say(
  word: Word,
  { language }: Speaking,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return message(words[word][language], values)
}

/** An item in whole sentences, for a list in a mail. */
export function sentence({ title, why }: { readonly title: string; readonly why: string }): string {
  return `${title}. ${why}`
}

/** "Kari Nes", "Kari Nes og Ola Li", "Kari Nes, Ola Li og 2 til". */
export function names(people: readonly Named[], speaking: Speaking): string {
  const [first, second] = people.map(({ name }) => name)
  if (first === undefined) return ''
  if (second === undefined) return first
  if (people.length === 2) return say('two', speaking, { first, second })
  return say('several', speaking, { first, second, count: people.length - 2 })
}
