import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { FileCheckmarkIcon } from '@navikt/aksel-icons'
import { useState, type DragEvent } from 'react'
import type { CheckedReport } from '../api/answers'
import { useText } from '../i18n/text'
import { sumOf } from './file-sum'

type Verdict = { readonly name: string; readonly sum: string | null }

/** Compares a file that the reader has with those that were made of the report. It never leaves the browser. */
export function OwnFile({ files }: { files: CheckedReport['files'] }) {
  const t = useText()
  const [over, setOver] = useState(false)
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const choose = (file: File | undefined): void => {
    if (file) void sumOf(file).then((sum) => setVerdict({ name: file.name, sum }))
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files[0])
  }
  return (
    <section className="stack-tight" aria-labelledby="own-file">
      <Heading level={2} data-size="xs" id="own-file">
        {t('report-check.file')}
      </Heading>
      <div
        className="report-check-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileCheckmarkIcon aria-hidden />
        <p id="own-file-hint" className="quiet small">
          {t('report-check.file-lead')}
        </p>
        <input
          id="own-file-input"
          type="file"
          aria-describedby="own-file-hint"
          className="ds-sr-only"
          onChange={(event) => choose(event.target.files?.[0])}
        />
        <label htmlFor="own-file-input" className="ds-button report-check-choose" data-variant="secondary">
          {t('report-check.file-choose')}
        </label>
      </div>
      <div role="status">{verdict && <Told verdict={verdict} files={files} />}</div>
    </section>
  )
}

function Told({ verdict: { name, sum }, files }: { verdict: Verdict; files: CheckedReport['files'] }) {
  const t = useText()
  const same = files.find(({ sha256 }) => sha256 === sum)
  const [color, text] =
    sum === null
      ? (['warning', t('report-check.file-cannot')] as const)
      : same
        ? ([
            'success',
            t('report-check.file-same', { name, format: t(`report-file.${same.format}`) }),
          ] as const)
        : (['danger', t('report-check.file-other', { name })] as const)
  return (
    <Alert data-color={color}>
      <Paragraph>{text}</Paragraph>
    </Alert>
  )
}
