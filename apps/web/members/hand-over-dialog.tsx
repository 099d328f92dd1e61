import { Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Members } from '../api/answers'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { Dialog } from './dialog'
import { personFaults, PersonFields, SelectField } from './fields'
import { Form, type Faults } from './form'
import { handOver, handOverQuery, type HandOverTo, type Place } from './queries'
import { useChange, type Done } from './use-change'

interface HandOverProps {
  members: Members
  place: Place
  close: () => void
  done: Done
}

const OUTSIDE = 'outside'
const FIELDS = {
  '/to': 'hand-over-to',
  '/from': 'hand-over-from',
  '/email': 'member-email',
  '/name': 'member-name',
}

/** The role goes to somebody else from now on; what is open is said first. */
export function HandOverDialog({ members, place, close, done }: HandOverProps) {
  const t = useText()
  const holders = heldBy(members)
  const [held, setHeld] = useState(holders[0]?.value ?? '')
  const [role, from] = held.split(' ') as [HandOverTo['role'], string]
  const receivers = members.members.filter(({ person, roles }) => person.id !== from && !roles.includes(role))
  const [to, setTo] = useState('')
  const [person, setPerson] = useState({ name: '', email: '' })
  const outside = to === OUTSIDE
  const receiver = outside ? person : { to }
  const name = receivers.find((one) => one.person.id === to)?.person.name ?? person.name
  const send = useChange(
    place,
    () => handOver(place, { role, from, ...receiver }),
    () => done(t('members.handed-over', { name, role: t(`members.role.${role}`).toLowerCase() })),
  )
  const faults = (): Faults => {
    if (outside)
      return personFaults(person, { name: t('members.name.missing'), email: t('members.email.missing') })
    return receivers.some((one) => one.person.id === to)
      ? {}
      : { 'hand-over-to': t('members.hand-over.missing') }
  }
  return (
    <Dialog title={t('members.hand-over')} close={close}>
      <Open groupId={place.id} />
      <Form
        label={t('members.hand-over')}
        close={close}
        pending={send.isPending}
        error={send.error}
        fields={FIELDS}
        send={() => send.mutate()}
        check={faults}
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
            <SelectField
              id="hand-over-to"
              label={t('members.hand-over.to')}
              value={to}
              choose={setTo}
              fault={found['hand-over-to']}
              options={[
                { value: '', label: t('members.hand-over.choose') },
                ...receivers.map((one) => ({ value: one.person.id, label: one.person.name })),
                { value: OUTSIDE, label: t('members.hand-over.outside') },
              ]}
            />
            {outside && (
              <PersonFields draft={person} set={(one) => setPerson({ ...person, ...one })} faults={found} />
            )}
          </>
        )}
      </Form>
    </Dialog>
  )
}

/** What whoever takes over finds. */
function Open({ groupId }: { groupId: string }) {
  const t = useText()
  const query = useQuery(handOverQuery(groupId))
  return (
    <>
      <Paragraph>{t('members.hand-over.means')}</Paragraph>
      <Loaded query={query}>
        {({ open }) => (
          <div>
            <Paragraph>
              <strong>{t(open.length > 0 ? 'members.hand-over.open' : 'members.hand-over.nothing')}</strong>
            </Paragraph>
            <ul>
              {open.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </div>
        )}
      </Loaded>
    </>
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
