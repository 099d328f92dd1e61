export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]
/** One text in the three languages; the values are ICU messages. */
export type Text = Readonly<Record<Language, string>>
export type Texts = Readonly<Record<string, Text>>

/** Each language in its own words, for the language menu. */
export const languageNames: Text = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** The locale that `Intl` formats dates and numbers by. */
export const locales: Text = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const KEPT_AT = 'kl.language'

/** The language chosen on this device, else the first of the browser's that we speak, else bokmål. */
export function preferredLanguage(): Language {
  const wishes = [localStorage.getItem(KEPT_AT), ...navigator.languages]
  for (const wish of wishes) {
    const tag = wish?.toLowerCase().split('-')[0]
    if (tag === 'no') return 'nb'
    const spoken = languages.find((language) => language === tag)
    if (spoken) return spoken
  }
  return 'nb'
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT_AT, language)
}

/** Browsers know few words of nynorsk; dates and numbers are those of bokmål. */
export function formatLocale(language: Language): string {
  return language === 'nn' ? locales.nb : locales[language]
}
