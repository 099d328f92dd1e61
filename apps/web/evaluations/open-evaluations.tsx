import { Heading } from '@digdir/designsystemet-react'
import { ChevronRightIcon } from '@navikt/aksel-icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { openEvaluationsQuery } from './queries'

/** Half a minute for a gathering that the reader was at; gone once they have answered, or when it is too late. */
export function OpenEvaluations({ groupId }: { groupId: string }) {
  const t = useText()
  const [latest] = useQuery(openEvaluationsQuery(groupId)).data ?? []
  if (!latest) return null
  const { gatheringId, module, startsAt, closesOn } = latest
  return (
    <section className="panel stack-tight" aria-labelledby="open-evaluation">
      <Heading level={2} data-size="xs" id="open-evaluation">
        {module
          ? t('evaluation.home.module', { number: module.number })
          : t('evaluation.home.day', { date: day(startsAt) })}
      </Heading>
      <p className="quiet">{t('evaluation.home.means', { date: day(closesOn) })}</p>
      <Link
        to="/gruppe/$groupId/samlinger/$gatheringId/evaluering"
        params={{ groupId, gatheringId }}
        className="ds-link onward"
      >
        {t('evaluation.start')}
        <ChevronRightIcon aria-hidden />
      </Link>
    </section>
  )
}
