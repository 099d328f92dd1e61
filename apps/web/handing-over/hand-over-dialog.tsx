import { Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Members } from '../api/answers'
import { useText } from '../i18n/text'
import { Dialog } from '../members/dialog'
import { SelectField } from '../members/fields'
import { Form } from '../members/form'
import { handOver, type HandOverTo, type Place } from '../members/queries'
import { useChange, type Done } from '../members/use-change'
import { OpenInGroup } from './open-in-group'
import { RECEIVER_FIELDS, ReceiverFields, useReceiver } from './receiver'

interface HandOverProps {
  members: Members
  place: Place
  close: () => void
  done: Done
}

const FIELDS = { ...RECEIVER_FIELDS, '/from': 'hand-over-from' }

/** The role goes to somebody else from now on; what is open is said first. */
export function HandOverDialog({ members, place, close, done }: HandOverProps) {
  const t = useText()
  const holders = heldBy(members)
  const [held, setHeld] = useState(holders[0]?.value ?? '')
  const [role, from] = held.split(' ') as [HandOverTo['role'], string]
  const receivers = members.members.filter(({ person, roles }) => person.id !== from && !roles.includes(role))
  const chosen = useReceiver(receivers)
  const send = useChange(
    place,
    () => handOver(place, { role, from, ...chosen.receiver }),
    () =>
      done(t('members.handed-over', { name: chosen.name, role: t(`members.role.${role}`).toLowerCase() })),
  )
  return (
    <Dialog title={t('members.hand-over')} close={close}>
      <Paragraph>{t('members.hand-over.means')}</Paragraph>
      <OpenInGroup groupId={place.id} />
      <Form
        label={t('members.hand-over')}
        close={close}
        pending={send.isPending}
        error={send.error}
        fields={FIELDS}
        send={() => send.mutate()}
        check={chosen.faults}
      >
        {(found) => (
          <>
            <SelectField
              id="hand-over-from"
              label={t('members.hand-over.what')}
              value={held}
              choose={setHeld}
              options={holders.map(({ value, role: one, name: who }) => ({
                value,
                label: `${t(`members.role.${one}`)}: ${who}`,
              }))}
            />
            <ReceiverFields label={t('members.hand-over.to')} candidates={receivers} {...{ chosen, found }} />
          </>
        )}
      </Form>
    </Dialog>
  )
}

/** Who holds a role that carries the group, as `role person` and by name; the facilitator first. */
function heldBy({ members, others }: Members) {
  const everybody = [...members, ...others]
  return (['facilitator', 'chief-executive'] as const).flatMap((role) =>
    everybody
      .filter(({ roles }) => roles.includes(role))
      .map(({ person }) => ({ value: `${role} ${person.id}`, role, name: person.name })),
  )
}
