import { Heading } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { useText } from '../i18n/text'
import { hasRole, useMe } from '../session/me'

const ROWS = ['attendance', 'participation'] as const
const FORMATS = ['csv', 'xlsx'] as const

/** The rows that the figures of people count, for who makes the report; nobody else is shown that there are any. */
export function Appendix({ grantId }: { grantId: string }) {
  const t = useText()
  if (!hasRole(useMe(), 'administrator')) return null
  return (
    <section className="panel stack-tight" aria-labelledby="appendix">
      <Heading level={2} data-size="2xs" id="appendix">
        {t('appendix.title')}
      </Heading>
      <p className="small">{t('appendix.lead')}</p>
      {ROWS.map((rows) => (
        <div key={rows}>
          <p className="small" id={`appendix-${rows}`}>
            {t(`appendix.${rows}`)}
          </p>
          <p className="row">
            {FORMATS.map((format) => (
              <a
                key={format}
                className="ds-link download"
                href={`/v1/grants/${grantId}/appendix.${format}?rows=${rows}`}
                aria-describedby={`appendix-${rows}`}
                download
              >
                <DownloadIcon aria-hidden />
                {format.toUpperCase()}
              </a>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}
