import type { Language } from '../i18n/language'
import { currentLanguage, useText } from '../i18n/text'

/** Says it where a text is not in the reader's language, before they wonder whether the page is broken. */
export function LanguageNote({ langs }: { langs: readonly (Language | null)[] }) {
  const t = useText()
  const reader = currentLanguage()
  const other = langs.find((lang) => lang && lang !== reader)
  return other ? <p className="quiet small">{t(`step.only-in.${other}`)}</p> : null
}
