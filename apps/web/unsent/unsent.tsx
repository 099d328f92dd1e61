import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { waitingCheckIns } from '../check-in/here-device'
import { useText } from '../i18n/text'
import { waitingSheets } from '../marking/sheet-device'
import type { Unsent } from './send'

const DAY = /^\/samlinger\/[^/]+\/(oppmote|her)$/

/** Sends what waits on this device wherever its owner is, and says so when it needs them. */
export function UnsentNotice({ person }: { person: string }) {
  const t = useText()
  const { pathname } = useLocation()
  const [left, setLeft] = useState<Unsent | null>(null)
  // Those pages send their own.
  const away = DAY.test(pathname)
  useEffect(() => (away ? undefined : whenReached(person, setLeft)), [person, away])
  const [sheet] = left?.sheets ?? []
  if (away || !left || (sheet === undefined && left.refused === null)) return null
  return (
    <Alert data-color="warning" role="status" className="page">
      {sheet !== undefined && (
        <Paragraph>
          {t('unsent.title')}{' '}
          <Link to="/samlinger/$gatheringId/oppmote" params={{ gatheringId: sheet }} className="ds-link">
            {t('unsent.open')}
          </Link>
        </Paragraph>
      )}
      {left.refused !== null && <Paragraph>{t('unsent.here', { reason: left.refused })}</Paragraph>}
    </Alert>
  )
}

/** Now, when the network is back, and when somebody looks again. Most have nothing, and fetch nothing. */
function whenReached(person: string, tell: (left: Unsent) => void): () => void {
  let gone = false
  const send = async () => {
    if (document.visibilityState === 'hidden') return
    if (waitingSheets(person).length + waitingCheckIns(person).length === 0) return
    const { sendWhatWaits } = await import('./send')
    const left = await sendWhatWaits(person)
    if (!gone) tell(left)
  }
  const go = () => void send().catch(() => undefined)
  go()
  window.addEventListener('online', go)
  document.addEventListener('visibilitychange', go)
  return () => {
    gone = true
    window.removeEventListener('online', go)
    document.removeEventListener('visibilitychange', go)
  }
}
