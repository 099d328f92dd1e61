import { Input, Label, Textarea } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Localised } from '../api/answers'
import { languages, type Language } from '../i18n/language'
import { useText } from '../i18n/text'

interface LanguageFieldsProps {
  id: string
  label: string
  value: Localised
  change: (value: Localised) => void
  max: number
  /** More than one line, and how many are in sight. */
  rows?: number
  /** Only this language, as on a phone; without it all side by side. */
  only?: Language | null
  readOnly?: boolean
  hint?: string
  /** What stands below each field, such as how it will look. */
  below?: (text: string, language: Language) => ReactNode
}

/** One text in three languages, side by side where there is room. A screen reader hears each in its own language. */
export function LanguageFields({ id, label, value, change, only, hint, ...field }: LanguageFieldsProps) {
  const shown = only ? [only] : languages
  return (
    <fieldset className="stack-tight">
      <legend className="ds-label">{label}</legend>
      {hint && (
        <p className="quiet small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="language-columns">
        {shown.map((language) => (
          <OneLanguage
            key={language}
            id={`${id}.${language}`}
            language={language}
            describedBy={hint ? `${id}-hint` : undefined}
            value={value[language]}
            missing={value[language].trim() === '' && value.nb.trim() !== ''}
            change={(text) => change({ ...value, [language]: text })}
            {...field}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface OneLanguageProps extends Pick<LanguageFieldsProps, 'max' | 'rows' | 'readOnly' | 'below'> {
  id: string
  language: Language
  describedBy: string | undefined
  value: string
  missing: boolean
  change: (text: string) => void
}

function OneLanguage({ id, language, describedBy, value, missing, change, ...field }: OneLanguageProps) {
  const t = useText()
  const { max, rows, readOnly = false, below } = field
  const shared = { id, lang: language, value, maxLength: max, readOnly, 'aria-describedby': describedBy }
  return (
    <div className="field-block">
      <Label htmlFor={id} data-size="sm">
        {t(`language.${language}`)}
        {missing && <span className="overdue"> · {t('content.missing')}</span>}
      </Label>
      {rows ? (
        <Textarea {...shared} rows={rows} onChange={(event) => change(event.target.value)} />
      ) : (
        <Input {...shared} onChange={(event) => change(event.target.value)} />
      )}
      {below?.(value, language)}
    </div>
  )
}
