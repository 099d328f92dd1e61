import { Button } from '@digdir/designsystemet-react'
import { FilesIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { ReportSection } from '../api/answers'
import { number } from '../i18n/format'
import { useText } from '../i18n/text'
import { sectionText } from './section-text'
import './report-files.css'

/** Copies a section as plain text, for the form of a portal that takes nothing else, and says that it did. */
export function CopySection({ section }: { section: ReportSection }) {
  const t = useText()
  const [said, setSaid] = useState('')
  const copy = (): void => {
    const text = sectionText(section, number)
    // Without a secure connection a browser has no clipboard to write to.
    const written = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error())
    written.then(
      () => setSaid(t('report-copy.done', { count: number([...text].length) })),
      () => setSaid(t('report-copy.failed')),
    )
  }
  return (
    <div className="report-copy">
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('report-copy.which', { title: section.title })}
        onClick={copy}
      >
        <FilesIcon aria-hidden />
        {t('report-copy.button')}
      </Button>
      <span role="status" className="quiet small">
        {said}
      </span>
    </div>
  )
}
