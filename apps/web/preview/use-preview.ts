import { useEffect } from 'react'
import { preferredLanguage, type Language } from '../i18n/language'
import { speakForNow } from '../i18n/text'

/** The whole page speaks the language that is looked at, as it would to such a reader; leaving brings one's own back. */
export function usePreviewLanguage(language: Language): void {
  useEffect(() => {
    void speakForNow(language)
    return () => void speakForNow(preferredLanguage())
  }, [language])
}
