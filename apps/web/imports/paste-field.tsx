import { Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'

interface PasteFieldProps {
  text: string
  set: (text: string) => void
  error: string | null
}

/** Cells that were copied from a spreadsheet, headings and all. */
export function PasteField({ text, set, error }: PasteFieldProps) {
  const t = useText()
  return (
    <div className="field-block">
      <Label htmlFor="pasted">{t('import.paste')}</Label>
      <p id="pasted-hint" className="quiet small">
        {t('import.paste.hint')}
      </p>
      <Textarea
        id="pasted"
        rows={8}
        wrap="off"
        spellCheck={false}
        value={text}
        aria-describedby={error ? 'pasted-hint pasted-error' : 'pasted-hint'}
        aria-invalid={error ? true : undefined}
        onChange={(event) => set(event.target.value)}
      />
      {error && <ValidationMessage id="pasted-error">{error}</ValidationMessage>}
    </div>
  )
}
