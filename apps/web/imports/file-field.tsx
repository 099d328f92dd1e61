import { Label, ValidationMessage } from '@digdir/designsystemet-react'
import { useState, type DragEvent } from 'react'
import { FileImportIcon } from '@navikt/aksel-icons'
import { number } from '../i18n/format'
import { useText } from '../i18n/text'

interface FileFieldProps {
  file: File | null
  choose: (file: File | null) => void
  error: string | null
  /** What the file is, where it is no list of participants. */
  label?: string
}

const BYTES_IN_KB = 1024

/** A native file input with room to drop a file on; choosing works without dragging. */
export function FileField({ file, choose, error, label }: FileFieldProps) {
  const t = useText()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files[0] ?? null)
  }
  return (
    <div className="field-block">
      <Label htmlFor="file">{label ?? t('import.file')}</Label>
      <div
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileImportIcon aria-hidden />
        <p id="file-hint" className="quiet small">
          {t('import.file.hint')}
        </p>
        <input
          id="file"
          type="file"
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={error ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={error ? true : undefined}
          className="ds-sr-only"
          onChange={(event) => choose(event.target.files?.[0] ?? null)}
        />
        <label htmlFor="file" className="ds-button file-button" data-variant="secondary">
          {t(file ? 'import.file.other' : 'import.file.choose')}
        </label>
        {file && (
          <p role="status">
            {t('import.file.chosen', { name: file.name, kb: number(Math.ceil(file.size / BYTES_IN_KB)) })}
          </p>
        )}
      </div>
      {error && <ValidationMessage id="file-error">{error}</ValidationMessage>}
    </div>
  )
}
