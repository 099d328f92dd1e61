import { Heading } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import type { Report, ReportSection } from '../api/answers'
import { number } from '../i18n/format'
import { useText } from '../i18n/text'

const BYTES_IN_KB = 1024

/** The files of a frozen report, and the way to its sections. */
export function Downloads({ report }: { report: Report }) {
  const t = useText()
  return (
    <aside className="report-side">
      <section className="panel stack-tight" aria-labelledby="files">
        <Heading level={2} data-size="2xs" id="files">
          {t('report.files')}
        </Heading>
        <ul className="plain stack-tight">
          {report.files.map((file) => (
            <li key={file.format}>
              <a className="ds-link download" href={file.href} download>
                <DownloadIcon aria-hidden />
                {t('report.download', {
                  format: file.format.toUpperCase(),
                  kb: number(Math.ceil(file.bytes / BYTES_IN_KB)),
                })}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Contents sections={report.sections} />
    </aside>
  )
}

function Contents({ sections }: { sections: readonly ReportSection[] }) {
  const t = useText()
  return (
    <nav className="report-contents" aria-label={t('report.contents')}>
      <ol className="plain stack-tight">
        {sections.map((section) => (
          <li key={section.key}>
            <a className="ds-link" href={`#${section.key}`}>
              {section.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
