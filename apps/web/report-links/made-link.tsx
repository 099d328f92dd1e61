import { Button } from '@digdir/designsystemet-react'
import { FilesIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'

/** The address of a link that was just made. */
export function MadeLink({ address }: { address: string }) {
  const t = useText()
  const [said, setSaid] = useState('')
  const copy = (): void => {
    // Without a secure connection a browser has no clipboard to write to.
    const written = navigator.clipboard ? navigator.clipboard.writeText(address) : Promise.reject(new Error())
    written.then(
      () => setSaid(t('report-link.copied')),
      () => setSaid(t('report-link.copy-failed')),
    )
  }
  return (
    <div className="report-link-made stack-tight">
      <p>{t('report-link.made')}</p>
      <TextField
        id="link-address"
        label={t('report-link.address')}
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="row">
        <Button type="button" variant="secondary" data-size="sm" onClick={copy}>
          <FilesIcon aria-hidden />
          {t('report-link.copy')}
        </Button>
        <span className="quiet small">{said}</span>
      </div>
    </div>
  )
}
