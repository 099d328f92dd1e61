import { DownloadIcon } from '@navikt/aksel-icons'
import { useText } from '../i18n/text'

/** The list as the import reads it: what is downloaded can be put right and uploaded again. */
export function ExportLinks({ path }: { path: string }) {
  const t = useText()
  return (
    <p className="row">
      <DownloadIcon aria-hidden fontSize="1.25rem" />
      <a className="ds-link" href={`${path}?format=xlsx`} download>
        {t('members.export.xlsx')}
      </a>
      <a className="ds-link" href={`${path}?format=csv`} download>
        {t('members.export.csv')}
      </a>
    </p>
  )
}
