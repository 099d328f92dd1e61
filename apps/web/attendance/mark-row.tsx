import {
  CheckmarkIcon,
  CircleSlashIcon,
  ClockIcon,
  EnvelopeClosedIcon,
  PersonPlusIcon,
} from '@navikt/aksel-icons'
import type { Attendance, Mark } from '../api/answers'
import { useText } from '../i18n/text'
import type { SheetEditing } from './use-sheet'

const CHOICES = [
  ['present', CheckmarkIcon],
  ['partly', ClockIcon],
  ['excused', EnvelopeClosedIcon],
  ['absent', CircleSlashIcon],
  ['stand-in', PersonPlusIcon],
] as const satisfies readonly (readonly [Attendance, typeof CheckmarkIcon])[]

/** One person: five segments that a thumb can hit, each with icon and word. */
export function MarkRow({ mark, editing }: { mark: Mark; editing: SheetEditing }) {
  const t = useText()
  const status = editing.statusOf(mark.enrolmentId)
  return (
    <fieldset className="mark-row" data-status={status}>
      <legend>
        <span className="person-name">{mark.person.name}</span>
        <span className="person-title">
          {mark.title}
          {status === 'unknown' && ` · ${t('attendance.unknown')}`}
        </span>
      </legend>
      <div className="segments">
        {CHOICES.map(([choice, Icon]) => (
          <label key={choice} className="segment" data-choice={choice}>
            <input
              type="radio"
              name={`mark-${mark.enrolmentId}`}
              value={choice}
              checked={status === choice}
              onChange={() => editing.mark({ [mark.enrolmentId]: choice })}
            />
            <Icon aria-hidden />
            <span>{t(`attendance.${choice}`)}</span>
          </label>
        ))}
      </div>
      {editing.disputed.has(mark.enrolmentId) && (
        <p className="overdue small">
          {t('attendance.conflict.theirs', { status: t(`attendance.${mark.status}`) })}
        </p>
      )}
    </fieldset>
  )
}
