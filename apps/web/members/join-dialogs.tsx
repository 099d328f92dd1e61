import { Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { GroupMember } from '../api/answers'
import { useText } from '../i18n/text'
import { Dialog } from './dialog'
import {
  DayField,
  personFaults,
  PersonFields,
  PlaceFields,
  ReasonField,
  today,
  type Category,
  type Reason,
} from './fields'
import { Form } from './form'
import { add, replace, type Place } from './queries'
import { RoleChoice, type PassingRole } from './role-choice'
import { useChange, type Done } from './use-change'

interface JoinProps {
  place: Place
  close: () => void
  done: Done
}

const FIELDS = {
  '/name': 'member-name',
  '/email': 'member-email',
  '/from': 'member-day',
  '/on': 'member-day',
  '/successor/name': 'member-name',
  '/successor/email': 'member-email',
  '/takesOver': 'member-roles',
}

/** One more. */
export function AddDialog({ place, close, done }: JoinProps) {
  const t = useText()
  const [person, setPerson] = useState({ name: '', email: '' })
  const [as, setAs] = useState<{ title: string; category: Category }>({ title: '', category: 'top-leader' })
  const [from, setFrom] = useState(today())
  const send = useChange(
    place,
    () => add(place, { ...person, ...as, from }),
    () => done(t('members.added', { name: person.name })),
  )
  return (
    <Dialog title={t('members.add')} close={close}>
      <Form
        label={t('members.add')}
        close={close}
        pending={send.isPending}
        error={send.error}
        fields={FIELDS}
        send={() => send.mutate()}
        check={() =>
          personFaults(person, { name: t('members.name.missing'), email: t('members.email.missing') })
        }
      >
        {(faults) => (
          <>
            <PersonFields draft={person} set={(to) => setPerson({ ...person, ...to })} faults={faults} />
            <PlaceFields {...as} set={(to) => setAs({ ...as, ...to })} />
            <DayField
              id="member-day"
              label={t('members.from')}
              value={from}
              choose={setFrom}
              faults={faults}
            />
          </>
        )}
      </Form>
    </Dialog>
  )
}

/** One leaves and another takes over, in one action. */
export function ReplaceDialog({ member, place, close, done }: JoinProps & { member: GroupMember }) {
  const t = useText()
  const leaver = member.person.name
  const roles = member.roles.filter((role): role is PassingRole => role !== 'participant')
  const [person, setPerson] = useState({ name: '', email: '' })
  const [as, setAs] = useState<{ title: string; category: Category }>({
    title: member.title,
    category: member.category,
  })
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState<Reason>('left-job')
  const [takesOver, setTakesOver] = useState<readonly PassingRole[]>(roles)
  const send = useChange(
    place,
    () =>
      replace(place, member.enrolmentId, {
        ...{ on, reason, takesOver: [...takesOver] },
        successor: { ...person, ...as },
      }),
    () => done(t('members.replaced', { name: person.name, leaver })),
  )
  return (
    <Dialog title={t('members.replace.title', { name: leaver })} close={close}>
      <Paragraph>{t('members.replace.means', { name: leaver })}</Paragraph>
      <Form
        label={t('members.replace')}
        close={close}
        pending={send.isPending}
        error={send.error}
        fields={FIELDS}
        send={() => send.mutate()}
        check={() =>
          personFaults(person, { name: t('members.name.missing'), email: t('members.email.missing') })
        }
      >
        {(faults) => (
          <>
            <PersonFields draft={person} set={(to) => setPerson({ ...person, ...to })} faults={faults} />
            <PlaceFields {...as} set={(to) => setAs({ ...as, ...to })} />
            <RoleChoice roles={roles} chosen={takesOver} choose={setTakesOver} faults={faults} />
            <DayField id="member-day" label={t('members.on')} value={on} choose={setOn} faults={faults} />
            <ReasonField value={reason} choose={setReason} />
          </>
        )}
      </Form>
    </Dialog>
  )
}
