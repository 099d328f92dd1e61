import {
  CheckmarkIcon,
  CircleSlashIcon,
  ClockIcon,
  EnvelopeClosedIcon,
  PersonPlusIcon,
  QuestionmarkIcon,
} from '@navikt/aksel-icons'
import type { Attendance, Gathering } from '../api/answers'
import type { Choice, Mode } from '../marking/sheet-state'

export const ICONS = {
  present: CheckmarkIcon,
  partly: ClockIcon,
  excused: EnvelopeClosedIcon,
  absent: CircleSlashIcon,
  'stand-in': PersonPlusIcon,
  unknown: QuestionmarkIcon,
} as const satisfies Record<Attendance, typeof CheckmarkIcon>

/** What can be known of anybody, in the order in which it is common. */
export const ON_THE_DAY = ['present', 'partly', 'excused', 'absent', 'stand-in'] as const
/** What can be known before the day. */
export const BEFORE = ['excused', 'stand-in'] as const

const THERE: readonly Attendance[] = ['present', 'partly', 'stand-in']

export function wasThere(status: Attendance): boolean {
  return THERE.includes(status)
}

/** How somebody was there when nothing else is said: as the gathering is held, and in the room where it is both. */
export function choiceAs(status: Attendance, gathering: Gathering, known: Mode | null = null): Choice {
  const usual = gathering.mode === 'hybrid' ? (known ?? 'physical') : gathering.mode
  return { status, mode: wasThere(status) ? usual : null }
}

const HOUR_MS = 3_600_000

/** From an hour before the start people can be seen in the room. */
export function hasBegun({ startsAt }: Gathering): boolean {
  return Date.now() >= Date.parse(startsAt) - HOUR_MS
}
