import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText, type Translate } from '../i18n/text'
import type { Conflict, useEditing } from './use-editing'

/** What two changed at once: mine and theirs side by side, field by field, and nothing is lost. */
export function ConflictFields({ editing }: { editing: ReturnType<typeof useEditing> }) {
  const t = useText()
  const { conflicts, fields, keepMine, takeTheirs } = editing
  if (conflicts.length === 0) return null
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t('editing.conflict')}
      </Heading>
      <Paragraph>{t('editing.conflict.body')}</Paragraph>
      {conflicts.map((conflict) => (
        <section key={conflict.name} className="stack-tight conflict-field">
          <h3 className="step-name">{nameOf(t, conflict.name)}</h3>
          <div className="language-columns">
            <div>
              <strong>{t('editing.mine')}</strong>
              <p className="pre-line">{worded(t, fields[conflict.name])}</p>
            </div>
            <div>
              <strong>{t('editing.theirs')}</strong>
              <p className="pre-line">{worded(t, conflict.theirs)}</p>
            </div>
          </div>
          <div className="row" data-color="accent">
            <Button data-size="sm" onClick={() => keepMine(conflict)}>
              {t('editing.keep-mine')}
            </Button>
            <Button data-size="sm" variant="secondary" onClick={() => takeTheirs(conflict)}>
              {t('editing.take-theirs')}
            </Button>
          </div>
        </section>
      ))}
    </Alert>
  )
}

function nameOf(t: Translate, name: Conflict['name']): string {
  const [field, language] = name.split('.')
  if (field === 'title' || field === 'body' || field === 'question') return both(t, field, language)
  if (field === 'transcript' || field === 'template') return both(t, field, language)
  return t(`fact.${name as 'link' | 'captions' | 'minutes' | 'required' | 'answeredBy' | 'minAgreements'}`)
}

function both(
  t: Translate,
  field: 'title' | 'body' | 'question' | 'transcript' | 'template',
  language = 'nb',
): string {
  return `${t(`field.${field}`)} · ${t(`language.${language as 'nb' | 'nn' | 'en'}`)}`
}

function worded(t: Translate, value: string | boolean): string {
  if (typeof value === 'boolean') return t(value ? 'fact.yes' : 'fact.no')
  if (value === 'person' || value === 'group') return t(`fact.${value}`)
  return value === '' ? t('fact.none') : value
}
