import { Heading } from '@digdir/designsystemet-react'
import type { ChangedRule } from '../api/answers'
import { useText, type Translate } from '../i18n/text'

/** What a version changes in the reminders of its programme. */
export function ChangedRules({ rules }: { rules: readonly ChangedRule[] }) {
  const t = useText()
  if (rules.length === 0) return null
  return (
    <section className="panel stack" aria-labelledby="rules">
      <Heading level={2} data-size="sm" id="rules">
        {t('reminders.title')}
      </Heading>
      {rules.map(({ key, title, facts, texts }) => (
        <article key={key} className="activity-line stack-tight">
          <h3 className="step-name">{title}</h3>
          <ul className="stack-tight">
            {facts.map(({ name, before, after }) => (
              <li key={name}>
                {t(`difference.rule.${name}`)}: <del>{worded(t, name, before)}</del> →{' '}
                <ins>{worded(t, name, after)}</ins>
              </li>
            ))}
            {texts.map(({ name, language, before, after }) => (
              <li key={`${name}${language}`}>
                {t(`rules.${name}`)} · {t(`language.${language}`)}: <del lang={language}>{before}</del> →{' '}
                <ins lang={language}>{after}</ins>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}

function worded(t: Translate, name: ChangedRule['facts'][number]['name'], value: string): string {
  if (name === 'when') return value
  return name === 'validDays'
    ? t('difference.rule.days', { count: Number(value) })
    : t(value === 'true' ? 'fact.yes' : 'fact.no')
}
