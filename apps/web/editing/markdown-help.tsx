import { Details } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'
import { Markdown } from '../markdown/markdown'

/** The marks that a text may have, each beside what it becomes. Whatever else is written stays as it is. */
export function MarkdownHelp() {
  const t = useText()
  const examples = [
    t('help.heading'),
    t('help.bold'),
    t('help.list'),
    t('help.numbers'),
    t('help.quote'),
    t('help.link'),
  ]
  return (
    <Details data-size="sm">
      <Details.Summary>{t('help.title')}</Details.Summary>
      <Details.Content>
        <div className="stack">
          <p>{t('help.lead')}</p>
          <ul className="plain stack">
            {examples.map((source) => (
              <li key={source} className="language-columns">
                <code className="pre-line">{source}</code>
                <Markdown source={source} />
              </li>
            ))}
          </ul>
        </div>
      </Details.Content>
    </Details>
  )
}
