import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { time } from '../i18n/format'
import { useText } from '../i18n/text'
import type { SaveState } from './autosave'

/** "Lagret 14.32", or where the text is as long as the server does not have it. Spoken only when it changes. */
export function SaveStatusLine({ state }: { state: SaveState<unknown> }) {
  const t = useText()
  const { status, savedAt } = state
  return (
    <p className="status-line" role="status">
      {status === 'saved' && savedAt && (
        <>
          <CheckmarkCircleIcon aria-hidden />
          {t('saved.at', { time: time(savedAt) })}
        </>
      )}
      {status === 'saving' && t('saved.saving')}
      {status === 'unreached' && (
        <>
          <ExclamationmarkTriangleIcon aria-hidden />
          {t('saved.local')}
        </>
      )}
    </p>
  )
}
