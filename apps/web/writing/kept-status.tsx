import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useText } from '../i18n/text'
import type { KeptState } from './kept-state'
import { timeOrDay } from '../i18n/when'

interface KeptStatusProps {
  state: KeptState
  /** The server keeps no draft of it: until it is saved, it is on this device alone. */
  here?: boolean
}

/** Where the text is: "Lagret som utkast 14.32", or that it is safe here. Spoken only when it changes. */
export function KeptStatus({ state, here = false }: KeptStatusProps) {
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
      {here && status === 'typing' && t(full ? 'kept.not-here' : 'kept.unsaved')}
      {at && (status === 'kept' || stored) && (
        <>
          <CheckmarkCircleIcon aria-hidden />
          {t(stored ? 'kept.saved' : 'kept.draft', { when })}
        </>
      )}
    </p>
  )
}
