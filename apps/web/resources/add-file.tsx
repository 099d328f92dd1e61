import { Label } from '@digdir/designsystemet-react'
import type { ChangeEvent } from 'react'
import { useText } from '../i18n/text'

const TAKEN = '.pdf,.docx,.xlsx,.pptx,.odt,.png,.jpg,.jpeg,.webp,.mp3,.vtt,.txt,.csv'

/** Chooses a file and hands it on at once. */
export function AddFile({ add, busy }: { add: (file: File) => void; busy: boolean }) {
  const t = useText()
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (file) add(file)
    // So that the same file can be chosen again after it was refused and mended.
    event.target.value = ''
  }
  return (
    <div className="field-block">
      <Label htmlFor="resource-file">{t('resource.add')}</Label>
      <p id="resource-hint" className="quiet small">
        {t('resource.add.hint')}
      </p>
      <input
        id="resource-file"
        type="file"
        className="ds-input"
        accept={TAKEN}
        disabled={busy}
        aria-describedby="resource-hint"
        onChange={chosen}
      />
    </div>
  )
}
