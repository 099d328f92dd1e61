import { Details } from '@digdir/designsystemet-react'
import type { Language } from '../i18n/language'
import { useText } from '../i18n/text'
import { Markdown } from '../markdown/markdown'
import { LanguageNote } from './language-note'

/** What is said and shown, for those who read rather than watch. */
export function Transcript({ text, lang }: { text: string; lang: Language }) {
  const t = useText()
  return (
    <Details variant="tinted">
      <Details.Summary>{t('step.transcript')}</Details.Summary>
      <Details.Content>
        <LanguageNote langs={[lang]} />
        <div lang={lang}>
          <Markdown source={text} />
        </div>
      </Details.Content>
    </Details>
  )
}
