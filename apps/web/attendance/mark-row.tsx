import { Buildings2Icon, MonitorIcon } from '@navikt/aksel-icons'
import { useRef } from 'react'
import type { Attendance, Gathering, Mark } from '../api/answers'
import { useText } from '../i18n/text'
import { choiceAs, hasBegun, ICONS, BEFORE, ON_THE_DAY, wasThere } from './choices'
import { Dispute } from './dispute'
import type { KeptSheet } from '../marking/kept-sheet'
import { MarkTrace } from './mark-trace'
import type { SheetState } from '../marking/sheet-state'

export interface RowProps {
  mark: Mark
  gathering: Gathering
  state: SheetState
  kept: KeptSheet
  open: boolean
  toggle: () => void
}

/** One person on one line: who, and what they are marked as. A touch on that shows what else they can be marked as. */
export function MarkRow({ mark, gathering, state, kept, open, toggle }: RowProps) {
  const t = useText()
  const key = useRef<HTMLButtonElement>(null)
  const id = mark.enrolmentId
  const shown = state.pending[id] ?? mark
  const Icon = ICONS[shown.status]
  const choose = (status: Attendance) => {
    // Touched again, a mark is taken back.
    const next = status === shown.status ? 'unknown' : status
    kept.mark({ [id]: choiceAs(next, gathering, shown.mode) })
    toggle()
    key.current?.focus()
  }
  return (
    <div className="mark-row" data-status={shown.status}>
      <div className="mark-line">
        <div className="mark-person">
          <span className="person-name">{mark.person.name}</span>
          <span className="person-title">{mark.title}</span>
          <MarkTrace mark={mark} pending={state.pending[id]} open={open} />
        </div>
        {gathering.mode === 'hybrid' && wasThere(shown.status) && (
          <ModeKey
            name={mark.person.name}
            mode={shown.mode}
            choose={(mode) => kept.mark({ [id]: { ...shown, mode } })}
          />
        )}
        <button
          type="button"
          ref={key}
          className="mark-key"
          data-choice={shown.status}
          aria-expanded={open}
          aria-label={t('attendance.change', {
            name: mark.person.name,
            status: t(`attendance.${shown.status}`),
          })}
          onClick={toggle}
        >
          <Icon aria-hidden />
          <span>{t(`attendance.${shown.status}`)}</span>
        </button>
      </div>
      {open && (
        <div className="segments" role="group" aria-label={mark.person.name}>
          {(hasBegun(gathering) ? ON_THE_DAY : BEFORE).map((status) => (
            <Segment key={status} status={status} chosen={status === shown.status} choose={choose} />
          ))}
        </div>
      )}
      {state.disputed.has(id) && (
        <Dispute mark={mark} mine={shown} choose={(which) => kept.choose(id, which)} />
      )}
    </div>
  )
}

interface SegmentProps {
  status: Attendance
  chosen: boolean
  choose: (status: Attendance) => void
}

function Segment({ status, chosen, choose }: SegmentProps) {
  const t = useText()
  const Icon = ICONS[status]
  return (
    <button
      type="button"
      className="segment"
      data-choice={status}
      aria-pressed={chosen}
      onClick={() => choose(status)}
    >
      <Icon aria-hidden />
      <span>{t(`attendance.${status}`)}</span>
    </button>
  )
}

interface ModeKeyProps {
  name: string
  mode: Mark['mode']
  choose: (mode: 'physical' | 'digital') => void
}

/** At a gathering that is both: one touch between the room and the screen. */
function ModeKey({ name, mode, choose }: ModeKeyProps) {
  const t = useText()
  const digital = mode === 'digital'
  const Icon = digital ? MonitorIcon : Buildings2Icon
  return (
    <button
      type="button"
      className="mark-key mode-key"
      aria-label={t('attendance.mode.change', {
        name,
        mode: t(digital ? 'attendance.digital' : 'attendance.physical'),
      })}
      onClick={() => choose(digital ? 'physical' : 'digital')}
    >
      <Icon aria-hidden />
      <span>{t(digital ? 'attendance.digital' : 'attendance.physical')}</span>
    </button>
  )
}
