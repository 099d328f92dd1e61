import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { Gathering } from '../api/answers'
import { statusOf } from '../api/problem'
import { daysUntil } from '../i18n/format'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { hasRole, useMe } from '../session/me'
import { totalQuery } from './queries'
import { Result } from './result'

/** What all groups together thought of a gathering, for those who teach them and for the network. */
export function EvaluationTotal({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const me = useMe()
  const reads = hasRole(me, 'administrator') || hasRole(me, 'instructor')
  // A session of one group has no figure of several.
  const begun = gathering.module !== null && daysUntil(gathering.startsAt) <= 0
  const total = useQuery({ ...totalQuery(gathering.id), enabled: reads && begun })
  if (!reads || !begun || statusOf(total.error) === 404) return null
  return (
    <section className="stack" aria-labelledby="evaluation-total">
      <Heading level={2} data-size="xs" id="evaluation-total">
        {t('evaluation.total')}
      </Heading>
      <Paragraph className="quiet small">{t('evaluation.total.means')}</Paragraph>
      <Loaded query={total}>
        {({ result, groups }) => (
          <>
            {groups > 0 && <Paragraph>{t('evaluation.total.groups', { groups })}</Paragraph>}
            <Result result={result} />
          </>
        )}
      </Loaded>
    </section>
  )
}
