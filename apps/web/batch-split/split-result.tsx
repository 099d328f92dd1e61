import { Heading } from '@digdir/designsystemet-react'
import type { BatchSplit } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'

/** What becomes of the dates, and for whom. */
export function SplitResult({ split }: { split: BatchSplit }) {
  const t = useText()
  const called = split.drafts.filter(({ wasCalled }) => wasCalled)
  return (
    <section className="panel stack" aria-labelledby="split-result">
      <Heading level={2} data-size="xs" id="split-result">
        {t('split.result', { number: split.number })}
      </Heading>
      {split.drafts.length === 0 && <p>{t('split.no-drafts')}</p>}
      {split.drafts.length > 0 && (
        <>
          <p>{t('split.drafts')}</p>
          <ul>
            {split.drafts.map(({ module, title, startsAt }) => (
              <li key={module}>
                {t('word.module', { number: module })}: {title}, {day(startsAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('split.held')}</p>
      {called.length > 0 && <p>{t('split.called', { count: called.length })}</p>}
      <ul>
        {split.groups.map(({ id, name, modules, excuses }) => (
          <li key={id}>
            {t('split.group', { name, count: modules.filter(({ held }) => held).length })}
            {excuses > 0 && ` ${t('split.excuses', { count: excuses })}`}
          </li>
        ))}
      </ul>
      <p className="quiet small">{t('split.undo')}</p>
    </section>
  )
}
