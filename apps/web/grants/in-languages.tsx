import { Details, Input, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Localised } from '../api/answers'
import type { Language } from '../i18n/language'
import { currentLanguage, useText } from '../i18n/text'
import { useLineFault } from './line-faults'

interface InLanguagesProps {
  id: string
  label: string
  value: Localised
  change: (value: Localised) => void
  max: number
  rows?: number
  /** What stands beside the text, such as its amount. */
  beside?: ReactNode
  /** What is seldom changed, folded away together with the other languages. */
  more?: ReactNode
}

/** A text in bokmål, and the same in nynorsk and English one step away: most who write it begin with the one. */
export function InLanguages({ id, label, value, change, max, rows, beside, more }: InLanguagesProps) {
  const t = useText()
  const field = (language: Language, said: string) => (
    <Field
      id={`${id}-${language}`}
      label={said}
      language={language}
      value={value[language]}
      max={max}
      rows={rows}
      change={(text) => change({ ...value, [language]: text })}
    />
  )
  return (
    <div className="stack-tight">
      <div className={beside ? 'grant-columns' : undefined}>
        {field('nb', currentLanguage() === 'nb' ? label : `${label} (${t('language.nb').toLowerCase()})`)}
        {beside}
      </div>
      <Details className="grant-languages">
        <Details.Summary>
          {more ? t('grant-edit.more') : t('grant-edit.languages', { label })}
        </Details.Summary>
        <Details.Content className="stack-tight">
          {field('nn', t('language.nn'))}
          {field('en', t('language.en'))}
          {more}
        </Details.Content>
      </Details>
    </div>
  )
}

interface FieldProps {
  id: string
  label: string
  language: Language
  value: string
  max: number
  rows: number | undefined
  change: (text: string) => void
}

function Field({ id, label, language, value, max, rows, change }: FieldProps) {
  const fault = useLineFault(id)
  const wrong = fault === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-error` }
  const shared = { id, lang: language, value, maxLength: max, ...wrong }
  return (
    <div className="field-block">
      <Label htmlFor={id}>{label}</Label>
      {rows ? (
        <Textarea {...shared} rows={rows} onChange={(event) => change(event.target.value)} />
      ) : (
        <Input {...shared} onChange={(event) => change(event.target.value)} />
      )}
      {fault !== null && <ValidationMessage id={`${id}-error`}>{fault}</ValidationMessage>}
    </div>
  )
}
