import type { Language } from '../../platform/i18n'
import type { PublishedPart } from '../indicators/published'
import { categories, counties, roleWords, words } from './words'

/** What a line of an indicator is called; null for the whole. */
export function lineName(
  indicator: string,
  { key, title }: PublishedPart,
  language: Language,
): string | null {
  if (key === null) return null
  if (indicator === 'municipalities.by-county') return counties[key] ?? key
  if (title)
    return /^\d+$/.test(key) ? `${words.module[language]} ${key}: ${title[language]}` : title[language]
  return (categories[key]?.many ?? roleWords[key])?.[language] ?? key
}
