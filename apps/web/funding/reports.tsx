import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Grant, Report } from '../api/answers'
import { dayAndTime } from '../i18n/format'
import { languageNames } from '../i18n/language'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { hasRole, useMe } from '../session/me'
import { grantQuery, makeReport } from './queries'

/** The grant's reports, and for those who write them the buttons that begin the next. */
export function Reports({ grant }: { grant: Grant }) {
  const t = useText()
  const administrator = hasRole(useMe(), 'administrator')
  return (
    <section className="panel stack" aria-labelledby="reports">
      <Heading level={2} data-size="xs" id="reports">
        {t('grant.reports')}
      </Heading>
      {grant.reports.length > 0 ? (
        <ul className="plain stack-tight">
          {grant.reports.map((report) => (
            <li key={report.id}>
              <Link to="/rapporter/$reportId" params={{ reportId: report.id }} className="ds-link">
                {t(`report.kind.${report.kind}`)}, {t('report.version', { version: report.version })}
              </Link>
              <br />
              <span className="quiet small">
                {languageNames[report.language]} · {t(`report.stage.${report.stage}`)} ·{' '}
                {dayAndTime(report.frozenAt ?? report.requestedAt)}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('grant.no-reports')}</p>
      )}
      {administrator && <BeginReport grant={grant} />}
    </section>
  )
}

/** Of each kind one version at a time is worked on; where there is one, that one is gone on with. */
const OPEN: ReadonlySet<Report['stage']> = new Set(['draft', 'in-review', 'approved', 'submitted'])

function BeginReport({ grant }: { grant: Grant }) {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  // One key for one wish: pressing twice, or again after a lost answer, makes one report.
  const [key, setKey] = useState(() => crypto.randomUUID())
  const make = useMutation({
    mutationFn: (kind: Report['kind']) => makeReport(grant.id, kind, key),
    onSuccess: async ({ id }) => {
      setKey(crypto.randomUUID())
      await client.invalidateQueries({ queryKey: grantQuery(grant.id).queryKey })
      await client.invalidateQueries({ queryKey: ['reports'] })
      await navigate({ to: '/rapporter/$reportId', params: { reportId: id } })
    },
  })
  const free = (kind: Report['kind']) =>
    !grant.reports.some((report) => report.kind === kind && OPEN.has(report.stage))
  return (
    <>
      {make.error && <FormError error={make.error} />}
      {free('part') && (
        <Button onClick={() => make.mutate('part')} loading={make.isPending}>
          {t('report.make-part')}
        </Button>
      )}
      {free('final') && (
        <Button variant="tertiary" onClick={() => make.mutate('final')} aria-disabled={make.isPending}>
          {t('report.make-final')}
        </Button>
      )}
    </>
  )
}
