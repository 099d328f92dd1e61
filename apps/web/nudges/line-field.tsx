import { Label, Paragraph, Textarea } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'

const LONGEST = 280

interface LineFieldProps {
  line: string
  change: (line: string) => void
  /** Who reads it, said before anything is written. */
  readers: string
}

export function LineField({ line, change, readers }: LineFieldProps) {
  const t = useText()
  const left = LONGEST - line.length
  return (
    <div className="field-block">
      <Label htmlFor="nudge-line">{t('nudge.line')}</Label>
      <Paragraph id="nudge-line-readers" className="quiet" data-size="sm">
        {readers}
      </Paragraph>
      <Textarea
        id="nudge-line"
        rows={2}
        maxLength={LONGEST}
        value={line}
        aria-describedby="nudge-line-readers"
        onChange={(event) => change(event.target.value)}
      />
      {left <= 60 && <p className="quiet small">{t('nudge.line.left', { count: left })}</p>}
    </div>
  )
}
