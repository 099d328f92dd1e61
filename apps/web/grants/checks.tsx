import { Heading } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons'
import type { Grant } from '../api/answers'
import { useText } from '../i18n/text'

/** What a controller would look at first: what is wrong; what is in order stays folded away beside it. */
export function Checks({ checks }: { checks: Grant['checks'] }) {
  const t = useText()
  if (checks.length === 0) return null
  const wrong = checks.filter(({ ok }) => !ok)
  const right = checks.filter(({ ok }) => ok)
  return (
    <section className="panel" aria-labelledby="checks">
      <Heading level={2} data-size="xs" id="checks" className="panel-title">
        {t('grant.checks')}
      </Heading>
      {wrong.length > 0 && <List checks={wrong} />}
      {right.length > 0 && (
        <details className="checks-right" open={wrong.length === 0}>
          <summary>{t('grant.checks.right', { count: right.length })}</summary>
          <List checks={right} />
        </details>
      )}
    </section>
  )
}

function List({ checks }: { checks: Grant['checks'] }) {
  const t = useText()
  return (
    <ul className="plain stack">
      {checks.map((check) => (
        <li key={check.key} className="check" data-ok={check.ok}>
          {check.ok ? (
            <CheckmarkCircleFillIcon aria-hidden />
          ) : (
            <ExclamationmarkTriangleFillIcon aria-hidden />
          )}
          <span>
            <strong>{check.title}</strong>
            <span className="ds-sr-only">{t(check.ok ? 'grant.check.ok' : 'grant.check.not-ok')}</span>
            <br />
            <span className="quiet small">{check.detail}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
