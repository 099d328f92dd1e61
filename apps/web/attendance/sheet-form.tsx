import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Mark, Sheet } from '../api/answers'
import type { Versioned } from '../api/client'
import { clock, day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { hasBegun } from './choices'
import { Corrections } from './corrections'
import { GroupSheet } from './group-sheet'
import { SaveBar } from './save-bar'
import { useKeptSheet } from '../marking/use-kept-sheet'

interface SheetFormProps {
  gatheringId: string
  stored: Versioned<Sheet>
}

const HOUR_MS = 3_600_000

/** Everyone present in one touch, then the exceptions; it saves itself, and the bar at the foot says whether it did. */
export function SheetForm({ gatheringId, stored }: SheetFormProps) {
  const t = useText()
  const [state, kept] = useKeptSheet(gatheringId, stored)
  const [reason, setReason] = useState('')
  const [missingReason, setMissingReason] = useState(false)
  const { marks, locked, lockedAt, gathering, corrections } = state.stored.data
  const groups = byGroup(marks)
  const save = () => {
    const lacking = reason.trim().length < 3
    setMissingReason(lacking)
    if (lacking) document.getElementById('reason')?.focus()
    else void kept.save(reason.trim()).then(() => setReason(''))
  }
  const opens = new Date(Date.parse(gathering.startsAt) - HOUR_MS).toISOString()
  return (
    <div className="sheet">
      {locked ? (
        <Alert data-color="info">
          <Paragraph>{t('attendance.locked', { date: day(lockedAt) })}</Paragraph>
          <TextField
            id="reason"
            label={t('attendance.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={missingReason ? t('attendance.reason.missing') : null}
          />
        </Alert>
      ) : (
        <p className="quiet">
          {hasBegun(gathering)
            ? t('attendance.how')
            : t('attendance.before', { day: day(opens), clock: clock(opens) })}
        </p>
      )}
      {state.status === 'refused' && <FormError error={state.error} />}
      {state.strays.length > 0 && (
        <Alert data-color="warning" role="alert">
          <Paragraph>{t('attendance.strays', { count: state.strays.length })}</Paragraph>
          <Button variant="secondary" onClick={() => kept.dismissStrays()}>
            {t('attendance.strays.ok')}
          </Button>
        </Alert>
      )}
      {groups.map(([group, members]) => (
        <GroupSheet
          key={group}
          name={group}
          members={members}
          gathering={gathering}
          state={state}
          kept={kept}
          several={groups.length > 1}
        />
      ))}
      <Corrections corrections={corrections} />
      <SaveBar state={state} kept={kept} save={locked ? save : null} />
    </div>
  )
}

function byGroup(marks: readonly Mark[]): [string, Mark[]][] {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) groups.set(mark.group.name, [...(groups.get(mark.group.name) ?? []), mark])
  return [...groups]
}
