import { Button, Paragraph } from '@digdir/designsystemet-react'
import { CalendarIcon, FilesIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'
import { useFocusOnce } from './use-focus-once'

interface OwnAddressProps {
  address: string
  madeAt: string | null
  focus: boolean
}

/** The secret address, to copy or to open. */
export function OwnAddress({ address, madeAt, focus }: OwnAddressProps) {
  const t = useText()
  const panel = useFocusOnce(focus)
  return (
    <section ref={panel} tabIndex={-1} className="panel stack" aria-label={t('calendar.address')}>
      <TextField
        id="calendar-address"
        label={t('calendar.address')}
        description={t('calendar.address.secret')}
        readOnly
        value={address}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <CopyAddress address={address} />
      {madeAt && (
        <Paragraph data-size="sm" className="quiet">
          {t('calendar.made', { date: day(madeAt) })}
        </Paragraph>
      )}
    </section>
  )
}

function CopyAddress({ address }: { address: string }) {
  const t = useText()
  const [copied, setCopied] = useState<'copied' | 'copy-failed' | null>(null)
  const copy = () => {
    void navigator.clipboard.writeText(address).then(
      () => setCopied('copied'),
      () => setCopied('copy-failed'),
    )
  }
  return (
    <div className="row">
      <Button onClick={copy}>
        <FilesIcon aria-hidden />
        {t('calendar.copy')}
      </Button>
      <Button asChild variant="secondary">
        <a href={address.replace(/^https?:/, 'webcal:')}>
          <CalendarIcon aria-hidden />
          {t('calendar.open')}
        </a>
      </Button>
      <span role="status" className="quiet small">
        {copied && t(`calendar.${copied}`)}
      </span>
    </div>
  )
}
