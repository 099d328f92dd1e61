import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Attendance, Mark, Sheet } from '../api/answers'
import type { Versioned } from '../api/client'
import { isStale } from '../api/problem'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { MarkRow } from './mark-row'
import { SaveBar } from './save-bar'
import { useSheet, type SheetEditing } from './use-sheet'

interface SheetFormProps {
  gatheringId: string
  stored: Versioned<Sheet>
}

/** Everyone present in one touch, then the exceptions; the bar at the foot counts and saves. */
export function SheetForm({ gatheringId, stored }: SheetFormProps) {
  const t = useText()
  const editing = useSheet(gatheringId, stored)
  const [reason, setReason] = useState('')
  const [missingReason, setMissingReason] = useState(false)
  const { marks, locked, lockedAt } = stored.data
  const save = () => {
    const lacking = locked && reason.trim() === ''
    setMissingReason(lacking)
    if (lacking) document.getElementById('reason')?.focus()
    else editing.save(reason.trim())
  }
  return (
    <div className="sheet">
      {locked ? (
        <Alert data-color="info">
          <Paragraph>{t('attendance.locked', { date: lockedAt ? day(lockedAt) : '' })}</Paragraph>
          <TextField
            id="reason"
            label={t('attendance.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={missingReason ? t('attendance.reason.missing') : null}
          />
        </Alert>
      ) : (
        <p className="quiet">{t('attendance.how')}</p>
      )}
      {editing.disputed.size > 0 && <Disputed />}
      {editing.error !== null && !isStale(editing.error) && <FormError error={editing.error} />}
      {byGroup(marks).map(([group, members]) => (
        <GroupSheet key={group} name={group} members={members} editing={editing} locked={locked} />
      ))}
      <SaveBar marks={marks} editing={editing} save={save} />
    </div>
  )
}

function Disputed() {
  const t = useText()
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t('attendance.conflict.title')}
      </Heading>
      <Paragraph>{t('attendance.conflict.body')}</Paragraph>
    </Alert>
  )
}

interface GroupSheetProps {
  name: string
  members: Mark[]
  editing: SheetEditing
  locked: boolean
}

function GroupSheet({ name, members, editing, locked }: GroupSheetProps) {
  const t = useText()
  const everyone = () =>
    editing.mark(
      Object.fromEntries(members.map(({ enrolmentId }) => [enrolmentId, 'present' satisfies Attendance])),
    )
  return (
    <section className="stack-tight" aria-label={name}>
      <div className="row row-apart">
        <Heading level={2} data-size="2xs">
          {name}
        </Heading>
        {!locked && (
          <Button variant="secondary" onClick={everyone}>
            <CheckmarkIcon aria-hidden />
            {t('attendance.all-present')}
          </Button>
        )}
      </div>
      <ul className="plain mark-list">
        {members.map((mark) => (
          <li key={mark.enrolmentId}>
            <MarkRow mark={mark} editing={editing} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function byGroup(marks: readonly Mark[]): [string, Mark[]][] {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) groups.set(mark.group.name, [...(groups.get(mark.group.name) ?? []), mark])
  return [...groups]
}
