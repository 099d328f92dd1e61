import { longDay } from '../../platform/i18n'
import type { Telling } from '../progress'
import { words, type Word } from '../progress-words'

export function past(day: string | null, { today }: Telling): boolean {
  return day !== null && day < today
}

export function dated(day: string | null, { language }: Telling): string {
  return day === null ? '' : longDay(day, language)
}

export function say(
  word: Word,
  { language }: Telling,
  values: Readonly<Record<string, string | number>>,
): string {
  return words[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
