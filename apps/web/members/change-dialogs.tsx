import { Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { GroupMember } from '../api/answers'
import { useText } from '../i18n/text'
import { Dialog } from './dialog'
import { DayField, PlaceFields, ReasonField, today, type Category, type Reason } from './fields'
import { Form } from './form'
import { change, end, type Place } from './queries'
import { useChange, type Done } from './use-change'

interface ChangeProps {
  member: GroupMember
  place: Place
  close: () => void
  done: Done
}

/** Title and category. */
export function ChangeDialog({ member, place, close, done }: ChangeProps) {
  const t = useText()
  const { name } = member.person
  const [as, setAs] = useState<{ title: string; category: Category }>({
    title: member.title,
    category: member.category,
  })
  const send = useChange(
    place,
    () => change(place, member.enrolmentId, as),
    () => done(t('members.changed', { name })),
  )
  return (
    <Dialog title={t('members.change.title', { name })} close={close}>
      <Form
        label={t('members.save')}
        close={close}
        pending={send.isPending}
        error={send.error}
        fields={{ '/title': 'member-title' }}
        send={() => send.mutate()}
        check={() => ({})}
      >
        {() => <PlaceFields {...as} set={(to) => setAs({ ...as, ...to })} />}
      </Form>
    </Dialog>
  )
}

/** Leaves without a successor. */
export function EndDialog({ member, place, close, done }: ChangeProps) {
  const t = useText()
  const { name } = member.person
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState<Reason>('left-job')
  const send = useChange(
    place,
    () => end(place, member.enrolmentId, { on, reason }),
    () => done(t('members.ended', { name })),
  )
  return (
    <Dialog title={t('members.end.title', { name })} close={close}>
      <Paragraph>{t('members.end.means')}</Paragraph>
      <Form
        label={t('members.end')}
        danger
        close={close}
        pending={send.isPending}
        error={send.error}
        fields={{ '/on': 'member-day' }}
        send={() => send.mutate()}
        check={() => ({})}
      >
        {(faults) => (
          <>
            <DayField id="member-day" label={t('members.on')} value={on} choose={setOn} faults={faults} />
            <ReasonField value={reason} choose={setReason} />
          </>
        )}
      </Form>
    </Dialog>
  )
}
