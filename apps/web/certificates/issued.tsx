import { Button, Heading } from '@digdir/designsystemet-react'
import { DownloadIcon, FilesIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { OwnCertificate } from '../api/answers'
import { day } from '../i18n/format'
import { currentLanguage, useText } from '../i18n/text'

interface IssuedProps {
  certificate: NonNullable<OwnCertificate['certificate']>
  groupId: string
}

export function Issued({ certificate, groupId }: IssuedProps) {
  const t = useText()
  const { code, address, issuedOn } = certificate
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true))
  return (
    <section className="panel stack">
      <Heading level={2} data-size="xs">
        {t('certificate.issued', { date: day(issuedOn) })}
      </Heading>
      <div className="row">
        <Button asChild>
          <a href={`/v1/groups/${groupId}/certificate/file?language=${currentLanguage()}`} download>
            <DownloadIcon aria-hidden />
            {t('certificate.download')}
          </a>
        </Button>
      </div>
      <dl className="facts">
        <div>
          <dt>{t('certificate.code')}</dt>
          <dd className="tabular">{code}</dd>
        </div>
        <div>
          <dt>{t('certificate.address')}</dt>
          <dd>
            <a href={new URL(address).pathname} className="ds-link">
              {address}
            </a>
          </dd>
        </div>
      </dl>
      <div className="row">
        <Button variant="secondary" data-size="sm" onClick={copy}>
          <FilesIcon aria-hidden />
          {t('certificate.copy')}
        </Button>
        <span role="status" className="quiet small">
          {copied && t('certificate.copied')}
        </span>
      </div>
    </section>
  )
}
