import type { AttendanceMode } from '../gathering-words'

/** Somebody says that they are at a gathering. */
export interface Arrival {
  readonly gatheringId: string
  readonly enrolmentId: string
  readonly groupId: string
  readonly mode: AttendanceMode
  /** When they said so; their phone may have had to wait for a connection. */
  readonly at: Date
}
