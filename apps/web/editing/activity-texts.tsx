import { Details } from '@digdir/designsystemet-react'
import type { AuthoredActivity } from '../api/answers'
import type { Language } from '../i18n/language'
import { useText } from '../i18n/text'
import { Markdown } from '../markdown/markdown'
import { has, textIn, withText, type Fields } from './fields'
import { LanguageFields } from './language-fields'

interface ActivityTextsProps {
  kind: AuthoredActivity['kind']
  fields: Fields
  change: (fields: Fields) => void
  only: Language | null
  readOnly: boolean
}

const TEXTS = [
  { name: 'title', max: 160 },
  { name: 'body', max: 20_000, rows: 14, markdown: true },
  { name: 'question', max: 1000, rows: 3 },
  { name: 'template', max: 20_000, rows: 8 },
  { name: 'transcript', max: 20_000, rows: 10, markdown: true },
] as const

const ALWAYS: readonly string[] = ['title', 'body']

/** What the activity says, each text in its languages. */
export function ActivityTexts({ kind, fields, change, only, readOnly }: ActivityTextsProps) {
  const t = useText()
  const shown = TEXTS.filter(({ name }) => ALWAYS.includes(name) || has(kind, name))
  return (
    <div className="stack-loose">
      {shown.map((text) => (
        <LanguageFields
          key={text.name}
          id={text.name}
          label={t(`field.${text.name}`)}
          value={textIn(fields, text.name)}
          change={(said) => change(withText(fields, text.name, said))}
          max={text.max}
          only={only}
          readOnly={readOnly}
          {...('rows' in text ? { rows: text.rows } : {})}
          {...(text.name === 'template' ? { hint: t('editing.template.means') } : {})}
          {...('markdown' in text
            ? { below: (source, language) => <Preview source={source} language={language} /> }
            : {})}
        />
      ))}
    </div>
  )
}

/** As the participants will see it, while it is written. */
function Preview({ source, language }: { source: string; language: Language }) {
  const t = useText()
  if (source.trim() === '') return null
  return (
    <Details data-size="sm">
      <Details.Summary>{t('editing.preview')}</Details.Summary>
      <Details.Content>
        <div lang={language}>
          <Markdown source={source} />
        </div>
      </Details.Content>
    </Details>
  )
}
