import type { AttendanceStatus, MovedView } from '../../gatherings'
import type { ModuleKind, Step } from '../../programmes'

/** What is known of a group in one module, as of a day. Days are `YYYY-MM-DD` in Europe/Oslo. */
export interface ModuleFacts {
  readonly number: number
  readonly kind: ModuleKind
  readonly title: string
  /** When prework opens; null as long as no gathering is called. */
  readonly opensOn: string | null
  /** The day of the group's own gathering, or of the one where it caught up. */
  readonly heldOn: string | null
  /** When postwork is due. */
  readonly dueOn: string | null
  /** Whether somebody has marked who attended. */
  readonly marked: boolean
  /** Whether the gathering was held with the group: at least one of its people, or a stand-in, was there. */
  readonly held: boolean
  /** Why its day is another than people were told at first; null when it is the same. */
  readonly moved: MovedView | null
  /** Required answers of the group. */
  readonly tasks: readonly TaskFacts[]
}

export interface TaskFacts {
  readonly activityId: string
  readonly title: string
  readonly step: Step
  readonly delivered: boolean
}

/** What is known of a person in one module. */
export interface PersonModuleFacts {
  readonly number: number
  /** The first day of the enrolment: what was due before it is not required of them. */
  readonly fromOn: string
  /** The best mark over the group's gatherings in the module, so that a catch-up counts, and counts once. */
  readonly attendance: AttendanceStatus
  /** How many activities answered by the person each step requires. */
  readonly required: Readonly<Record<Step, number>>
  readonly missing: readonly { readonly title: string; readonly step: Step }[]
}
