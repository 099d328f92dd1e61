import { i18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import type { TextKey } from './catalogue'
import { formatLocale, keepLanguage, type Language } from './language'

export type Values = Readonly<Record<string, string | number>>
export type Translate = (key: TextKey, values?: Values) => string

type Catalogue = { default: Parameters<typeof i18n.load>[1] }

const loaders: Record<Language, () => Promise<Catalogue>> = {
  nb: () => import('virtual:catalogue/nb'),
  nn: () => import('virtual:catalogue/nn'),
  en: () => import('virtual:catalogue/en'),
}

/** Loads the language's messages, switches the whole page to it and remembers it on this device. */
export async function speak(language: Language): Promise<void> {
  await speakForNow(language)
  keepLanguage(language)
}

/** Switches the whole page without remembering it, such as while something is looked at as others will see it. */
export async function speakForNow(language: Language): Promise<void> {
  const messages = await loaders[language]()
  i18n.load(language, messages.default)
  // Numbers inside texts are written as those beside them.
  i18n.activate(language, formatLocale(language))
  document.documentElement.lang = language
}

export function currentLanguage(): Language {
  return i18n.locale as Language
}

/** The text of a key in the reader's language; the component follows a change of language. */
export function useText(): Translate {
  useLingui()
  return translate
}

export function translate(key: TextKey, values?: Values): string {
  return i18n._(key, values)
}
