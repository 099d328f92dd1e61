import type { ReminderKind, SubjectKind } from '../reminder-words'

/** Why a reminder is not sent. */
export type Withheld =
  'done' | 'address-refused' | 'address-bounced' | 'stopped' | 'too-late' | 'week' | 'nudged' | 'told'

interface NamedRow {
  readonly id: string
  readonly name: string
}

/** One reminder that a rule asks for, whether or not it will be sent. Days are `YYYY-MM-DD` in Europe/Oslo. */
export interface DueRow {
  /** What makes it this one and no other; sorts reminders of the same instant. */
  readonly ident: string
  readonly ruleId: string
  readonly ruleKey: string
  readonly ruleTitle: string
  readonly condition: ReminderKind
  readonly urgent: boolean
  readonly person: NamedRow
  /** Null where it concerns the network. */
  readonly group: NamedRow | null
  /** Null where it belongs to no module. */
  readonly moduleNumber: number | null
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  readonly subjectTitle: string
  readonly subjectOn: string
  /** The day that the rule names. */
  readonly windowOn: string
  /** The last day on which it is of use. */
  readonly lastOn: string
  /** The first day on which it can go. */
  readonly readyOn: string
  /** The hour at which it goes. */
  readonly hour: number
  /** The weekday that the person chose; 0 for any. */
  readonly weekday: number
  readonly withheld: Withheld | null
  /** The mail that brings it; null as long as nobody has claimed it. */
  readonly mailId: string | null
}
