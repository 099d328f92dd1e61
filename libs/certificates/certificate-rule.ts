import type { ProgressService } from '../progress'

/** How somebody attended one core module, as progress tells it. */
export type OwnAttendance = Awaited<ReturnType<ProgressService['attendance']>>[number]

/** At how many core gatherings somebody must have been themselves. */
export const NEEDED = 3

export interface Standing {
  /** Core gatherings at which the person was themselves, wholly or partly. */
  readonly attended: number
  readonly of: number
  readonly groupCompleted: boolean
  readonly earned: boolean
}

/**
 * Whether somebody has earned the certificate. A stand-in was there for the group and not as the person; a catch-up is
 * among the marks already, and a module counts once however often it was attended.
 */
export function standing(modules: readonly OwnAttendance[], groupCompleted: boolean): Standing {
  const attended = modules.filter(counts).length
  return { attended, of: modules.length, groupCompleted, earned: groupCompleted && attended >= NEEDED }
}

export function counts({ status }: Pick<OwnAttendance, 'status'>): boolean {
  return status === 'present' || status === 'partly'
}
