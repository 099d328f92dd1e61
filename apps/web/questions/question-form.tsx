import { Button, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState, type FormEvent } from 'react'
import { languages } from '../i18n/language'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { ThemeField } from './question-filters'
import { questionThemes, type QuestionContent } from './queries'

interface QuestionFormProps {
  start: QuestionContent
  save: (content: QuestionContent) => void
  cancel: () => void
  busy: boolean
  error: unknown
}

const LONGEST = 500

/** A question in its three languages; bokmål must be there, the others may come later. */
export function QuestionForm({ start, save, cancel, busy, error }: QuestionFormProps) {
  const t = useText()
  const id = useId()
  const [theme, setTheme] = useState(start.theme)
  const [text, setText] = useState(start.text)
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const empty = text.nb.trim() === ''
    setMissing(empty)
    if (empty) document.getElementById(`${id}-nb`)?.focus()
    else save({ theme, text })
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ThemeField
        id={`${id}-theme`}
        value={theme}
        choose={(value) => setTheme(questionThemes.find((one) => one === value) ?? theme)}
      />
      {languages.map((language) => (
        <div className="field-block" key={language}>
          <Label htmlFor={`${id}-${language}`}>{t(`question.in.${language}`)}</Label>
          <Textarea
            id={`${id}-${language}`}
            lang={language}
            rows={2}
            maxLength={LONGEST}
            value={text[language]}
            aria-invalid={(missing && language === 'nb') || undefined}
            aria-describedby={missing && language === 'nb' ? `${id}-missing` : undefined}
            onChange={(event) => setText({ ...text, [language]: event.target.value })}
          />
          {missing && language === 'nb' && (
            <ValidationMessage id={`${id}-missing`}>{t('question.missing')}</ValidationMessage>
          )}
        </div>
      ))}
      {error ? <FormError error={error} /> : null}
      <div className="row">
        <Button type="submit" loading={busy}>
          {t('question.save')}
        </Button>
        <Button type="button" variant="tertiary" onClick={cancel}>
          {t('question.cancel')}
        </Button>
      </div>
    </form>
  )
}
