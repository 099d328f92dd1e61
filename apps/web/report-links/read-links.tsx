import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReadLink } from '../api/answers'
import { ApiProblem } from '../api/problem'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { NewLink } from './new-link'
import { linksQuery, revokeLink } from './queries'
import './report-links.css'

/** The links by which a report is read without an account; who may not make one does not see that there are any. */
export function ReadLinks({ reportId }: { reportId: string }) {
  const t = useText()
  const links = useQuery(linksQuery(reportId))
  if (links.error instanceof ApiProblem && [403, 404].includes(links.error.status)) return null
  return (
    <section className="panel stack-tight" aria-labelledby="read-links">
      <Heading level={2} data-size="2xs" id="read-links">
        {t('report-link.title')}
      </Heading>
      <p className="quiet small">{t('report-link.lead')}</p>
      <Loaded query={links}>
        {({ shareable, items }) => (
          <>
            {items.length > 0 ? (
              <ul className="plain report-link-list">
                {items.map((link) => (
                  <OneLink key={link.id} link={link} reportId={reportId} />
                ))}
              </ul>
            ) : (
              shareable && <p className="small">{t('report-link.none')}</p>
            )}
            {shareable ? (
              <NewLink reportId={reportId} />
            ) : (
              <p className="small">{t('report-link.not-yet')}</p>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}

function OneLink({ link, reportId }: { link: ReadLink; reportId: string }) {
  const t = useText()
  const client = useQueryClient()
  const revoke = useMutation({
    mutationFn: () => revokeLink(link.id),
    onSuccess: () => client.invalidateQueries({ queryKey: linksQuery(reportId).queryKey }),
  })
  const made = day(link.madeAt)
  return (
    <li data-state={link.state}>
      <strong>{t(`report-link.${link.state}`, { date: day(link.revokedAt ?? link.expiresAt) })}</strong>
      <span className="quiet small">
        {link.madeBy
          ? t('report-link.made-by', { date: made, name: link.madeBy })
          : t('report-link.made-on', { date: made })}
        {' · '}
        {t('report-link.opened', { count: link.opened })}
      </span>
      {revoke.error && <FormError error={revoke.error} />}
      {link.state === 'open' && (
        <Button
          variant="tertiary"
          data-color="danger"
          data-size="sm"
          aria-label={t('report-link.revoke-which', { date: made })}
          loading={revoke.isPending}
          onClick={() => revoke.mutate()}
        >
          {t('report-link.revoke')}
        </Button>
      )}
    </li>
  )
}
