import { Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Members } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { Dialog } from '../members/dialog'
import { Form, type Faults } from '../members/form'
import { standIn, type Place } from '../members/queries'
import { useChange, type Done } from '../members/use-change'
import { TextField } from '../parts/text-field'
import { OpenInGroup } from './open-in-group'
import { RECEIVER_FIELDS, ReceiverFields, useReceiver } from './receiver'

interface StandInProps {
  members: Members
  place: Place
  close: () => void
  done: Done
}

const FIELDS = { ...RECEIVER_FIELDS, '/untilOn': 'stand-in-until' }

/** Somebody facilitates for a while; what waits is said to both of them. */
export function StandInDialog({ members, place, close, done }: StandInProps) {
  const t = useText()
  const candidates = members.members.filter(({ roles }) => !roles.includes('facilitator'))
  const chosen = useReceiver(candidates)
  const [untilOn, setUntilOn] = useState('')
  const send = useChange(
    place,
    () => standIn(place, { ...chosen.receiver, untilOn }),
    () => done(t('stand-in.done', { name: chosen.name, day: day(untilOn) })),
  )
  const check = (): Faults => ({
    ...chosen.faults(),
    ...(untilOn ? {} : { 'stand-in-until': t('stand-in.until.missing') }),
  })
  return (
    <Dialog title={t('stand-in.title')} close={close}>
      <Paragraph>{t('stand-in.means')}</Paragraph>
      <OpenInGroup groupId={place.id} />
      <Form
        label={t('stand-in.save')}
        close={close}
        pending={send.isPending}
        error={send.error}
        fields={FIELDS}
        send={() => send.mutate()}
        check={check}
      >
        {(found) => (
          <>
            <ReceiverFields label={t('stand-in.who')} {...{ candidates, chosen, found }} />
            <TextField
              id="stand-in-until"
              label={t('stand-in.until')}
              type="date"
              value={untilOn}
              error={found['stand-in-until'] ?? null}
              onChange={(event) => setUntilOn(event.target.value)}
            />
          </>
        )}
      </Form>
    </Dialog>
  )
}
