import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { time } from '../i18n/format'
import { useText } from '../i18n/text'
import type { Claim } from './use-claim'

interface WritingNowProps {
  claim: Claim
  /** Whether the reader could write, and may take over. */
  mayWrite: boolean
}

/** "Kari skriver nå": who has the pen, and taking it over after a second thought. */
export function WritingNow({ claim, mayWrite }: WritingNowProps) {
  const { other, takenOver } = claim
  return (
    <div role="status">
      {other && (
        <Pen
          key={other.person.id}
          name={other.person.name}
          since={other.since}
          {...{ claim, mayWrite, takenOver }}
        />
      )}
    </div>
  )
}

interface PenProps extends WritingNowProps {
  name: string
  since: string
  takenOver: boolean
}

function Pen({ claim, mayWrite, takenOver, name, since }: PenProps) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  return (
    <Alert data-color="info" className="writing-now">
      <Paragraph>
        <strong>{t(takenOver ? 'claim.taken-over' : 'claim.writing', { name })}</strong>{' '}
        {t(takenOver ? 'claim.kept' : 'claim.since', { time: time(since) })}
      </Paragraph>
      {mayWrite && !asking && (
        <Button variant="secondary" data-size="sm" onClick={() => setAsking(true)}>
          <PencilIcon aria-hidden />
          {t(takenOver ? 'claim.take-back' : 'claim.take-over')}
        </Button>
      )}
      {mayWrite && asking && (
        <>
          <Paragraph>{t('claim.sure', { name })}</Paragraph>
          <div className="row">
            <Button
              data-size="sm"
              autoFocus
              onClick={() => {
                claim.takeOver()
                setAsking(false)
              }}
            >
              {t('claim.take-over-now')}
            </Button>
            <Button variant="tertiary" data-size="sm" onClick={() => setAsking(false)}>
              {t('word.cancel')}
            </Button>
          </div>
        </>
      )}
    </Alert>
  )
}
