import type { Language, Localised } from '../platform/i18n'

/** What kinds of changes there are, each with its name; the kind is the part of an action before the dot. */
const kinds = new Map<string, Localised>()
const sentences = new Map<string, Localised>()
const values = new Map<string, Localised>()

/**
 * Registers how one kind of change is told: its name, and a sentence for each `kind.action`. `{name}` is replaced by the
 * value of that name in the entry's detail.
 */
export function logWords(kind: string, title: Localised, told: Readonly<Record<string, Localised>>): void {
  kinds.set(kind, title)
  for (const [action, text] of Object.entries(told)) sentences.set(`${kind}.${action}`, text)
}

/** Registers what codes in an entry's detail, such as roles and states, are called. */
export function logValues(words: Readonly<Record<string, Localised>>): void {
  for (const [code, text] of Object.entries(words)) values.set(code, text)
}

/** One change as a sentence; an action that nobody has words for is named by its kind, or as it stands. */
export function told(action: string, detail: Readonly<Record<string, unknown>>, language: Language): string {
  const text = sentences.get(action) ?? kinds.get(action.split('.')[0] ?? '')
  return (text?.[language] ?? action).replace(/\{(\w+)\}/g, (_, name: string) => said(detail[name], language))
}

export function kindTitles(language: Language): { kind: string; title: string }[] {
  const all = [...kinds].map(([kind, title]) => ({ kind, title: title[language] }))
  return all.sort((a, b) => a.title.localeCompare(b.title, 'nb'))
}

function said(value: unknown, language: Language): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? (values.get(value)?.[language] ?? value) : ''
}
