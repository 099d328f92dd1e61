import { Button } from '@digdir/designsystemet-react'
import { PaperplaneIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Summary } from '../api/answers'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import type { Place } from './queries'
import { SendDialog } from './send-dialog'

interface SendSummaryProps {
  place: Place
  summary: Summary
  /** Something in the field is not saved yet. */
  unsaved: boolean
  /** Saves what is not saved; false when that was not possible. */
  ready: () => Promise<boolean>
}

/** The mail to the group: looked at first, and sent again only when something is different. */
export function SendSummary({ place, summary, unsaved, ready }: SendSummaryProps) {
  const t = useText()
  const [looking, setLooking] = useState(false)
  const { sent, unsent } = summary
  const worth = unsent || unsaved
  return (
    <>
      {worth && (
        <Button onClick={() => void ready().then((stored) => stored && setLooking(true))}>
          <PaperplaneIcon aria-hidden />
          {t(sent ? 'summary.send-again' : 'summary.send')}
        </Button>
      )}
      <p className="status-line" role="status">
        {sent && t('summary.sent', { count: sent.recipients, when: dayAndTime(sent.at) })}
      </p>
      {looking && <SendDialog place={place} close={() => setLooking(false)} />}
    </>
  )
}
