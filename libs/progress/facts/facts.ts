import type { AttendanceStatus } from '../../gatherings'
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
  /** Required answers of the group. */
  readonly tasks: readonly TaskFacts[]
}

export interface TaskFacts {
  readonly title: string
  readonly step: Step
  readonly delivered: boolean
}

/** What is known of a person in one module. */
export interface PersonModuleFacts {
  readonly number: number
  /** The best mark over the group's gatherings in the module, so that a catch-up counts, and counts once. */
  readonly attendance: AttendanceStatus
  /** Required activities answered by the person. */
  readonly required: number
  readonly missing: readonly { readonly title: string; readonly step: Step }[]
}
