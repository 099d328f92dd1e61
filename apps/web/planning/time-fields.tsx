import { clockRange, weekday } from '../i18n/format'
import { isoWeek, osloInstant, osloParts } from '../i18n/oslo'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'

/** Day and clock in Oslo, as the fields have them. */
export interface TimeDraft {
  readonly day: string
  readonly from: string
  readonly to: string
}

export const USUAL: TimeDraft = { day: '', from: '09:00', to: '15:30' }

export function timeOf(gathering: { startsAt: string; endsAt: string }): TimeDraft {
  const from = osloParts(gathering.startsAt)
  return { day: from.day, from: from.time, to: osloParts(gathering.endsAt).time }
}

/** Both instants, or null as long as a field is empty. */
export function instantsOf({ day, from, to }: TimeDraft): { startsAt: string; endsAt: string } | null {
  const [startsAt, endsAt] = [osloInstant(day, from), osloInstant(day, to)]
  return startsAt && endsAt ? { startsAt, endsAt } : null
}

interface TimeFieldsProps {
  id: string
  value: TimeDraft
  change: (value: TimeDraft) => void
}

/** Native fields speak the browser's language, so what they mean stands below in words. */
export function TimeFields({ id, value, change }: TimeFieldsProps) {
  const t = useText()
  const instants = instantsOf(value)
  return (
    <div className="stack-tight">
      <div className="plan-time">
        <TextField
          id={`${id}-day`}
          label={t('plan.day')}
          type="date"
          echo={false}
          required
          value={value.day}
          onChange={(event) => change({ ...value, day: event.target.value })}
        />
        <TextField
          id={`${id}-from`}
          label={t('plan.from')}
          type="time"
          required
          value={value.from}
          onChange={(event) => change({ ...value, from: event.target.value })}
        />
        <TextField
          id={`${id}-to`}
          label={t('plan.to')}
          type="time"
          required
          value={value.to}
          onChange={(event) => change({ ...value, to: event.target.value })}
        />
      </div>
      <p className="small" role="status">
        {instants
          ? t('plan.echo', {
              day: weekday(value.day),
              week: isoWeek(value.day),
              time: clockRange(instants.startsAt, instants.endsAt),
            })
          : ' '}
      </p>
    </div>
  )
}
