import { Heading } from '@digdir/designsystemet-react'
import type { Report, ReportSection } from '../api/answers'
import { useText } from '../i18n/text'
import { FileList } from '../report-files/file-list'
import { ReadLinks } from '../report-links/read-links'

/** The files of a frozen report, the links by which others read it, and the way to its sections. */
export function Downloads({ report }: { report: Report }) {
  const t = useText()
  return (
    <aside className="report-side">
      <section className="panel stack-tight" aria-labelledby="files">
        <Heading level={2} data-size="2xs" id="files">
          {t('report.files')}
        </Heading>
        <FileList files={report.files} />
      </section>
      <ReadLinks reportId={report.id} />
      <Contents sections={report.sections} />
    </aside>
  )
}

export function Contents({ sections }: { sections: readonly ReportSection[] }) {
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
