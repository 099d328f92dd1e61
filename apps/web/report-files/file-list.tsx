import { DownloadIcon } from '@navikt/aksel-icons'
import type { Report } from '../api/answers'
import { number } from '../i18n/format'
import { useText } from '../i18n/text'
import './report-files.css'

const BYTES_IN_KB = 1024

/** The files of a frozen report: what each is good for, and how large it is. */
export function FileList({ files }: { files: Report['files'] }) {
  const t = useText()
  return (
    <ul className="plain report-file-list">
      {files.map((file) => (
        <li key={file.format}>
          <a
            className="ds-link report-file-link"
            href={file.href}
            download
            aria-label={t('report-file.download', { format: t(`report-file.${file.format}`) })}
          >
            <DownloadIcon aria-hidden />
            {t(`report-file.${file.format}`)}
          </a>
          <span className="quiet small tabular">
            {t('report-file.size', { kb: number(Math.ceil(file.bytes / BYTES_IN_KB)) })}
          </span>
          <span className="quiet small report-file-for">{t(`report-file.${file.format}.for`)}</span>
        </li>
      ))}
    </ul>
  )
}
