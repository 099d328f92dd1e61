import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useText } from '../i18n/text'
import type { KeptState } from './kept-state'
import { timeOrDay } from '../i18n/when'

/** Where the text is: "Lagret som utkast 14.32", or that it is safe here. Spoken only when it changes. */
export function KeptStatus({ state }: { state: KeptState }) {
  const t = useText()
  const { status, at, full } = state
  const when = at ? timeOrDay(at, t) : ''
  if (status === 'unreached')
    return (
      <p className="status-line" role="status">
        <ExclamationmarkTriangleIcon aria-hidden />
        {t(full ? 'kept.nowhere' : 'kept.here')}
      </p>
    )
  const stored = status === 'saved'
  return (
    <p className="status-line" role="status">
      {status === 'saving' && t('kept.saving')}
      {at && (status === 'kept' || stored) && (
        <>
          <CheckmarkCircleIcon aria-hidden />
          {t(stored ? 'kept.saved' : 'kept.draft', { when })}
        </>
      )}
    </p>
  )
}
