import { useLingui } from '@lingui/react'
import type { Localised } from '../api/answers'
import { translate } from '../i18n/text'
import type { Language } from '../i18n/language'

/** A text as one reader gets it, and the language that it is in. */
export interface Said {
  readonly text: string
  readonly lang: Language
}

/** A text of several languages in the reader's own, else in bokmål and marked as such. */
export function useLocalised(): (texts: Localised) => Said {
  const { i18n } = useLingui()
  const own = i18n.locale as Language
  return (texts) => {
    if (texts[own].trim() !== '') return { text: texts[own], lang: own }
    if (texts.nb.trim() !== '') return { text: texts.nb, lang: 'nb' }
    return { text: translate('content.untitled'), lang: own }
  }
}
