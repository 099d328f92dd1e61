import type { Lack } from '../setup/cohort-states'
import type { SetGroupState } from './group-words'

/** One step that a group can take. */
export interface GroupStep {
  readonly to: SetGroupState
  /** Going back and leaving are explained; going on is not. */
  readonly needsReason: boolean
}

const on = (to: SetGroupState): GroupStep => ({ to, needsReason: false })
const back = (to: SetGroupState): GroupStep => ({ to, needsReason: true })
const LEAVE = back('withdrawn')

const STEPS: Readonly<Record<SetGroupState, readonly GroupStep[]>> = {
  invited: [on('enrolled'), LEAVE],
  enrolled: [on('active'), back('invited'), LEAVE],
  active: [on('follow-up'), back('enrolled'), LEAVE],
  'follow-up': [on('closed'), back('active'), LEAVE],
  closed: [back('follow-up')],
  // Whoever comes back begins where everybody begins; what was done is still there.
  withdrawn: [back('invited')],
}

export function groupSteps(state: SetGroupState): readonly GroupStep[] {
  return STEPS[state]
}

/** Codes of what stands against the step: an active group has a chief executive and a facilitator who stays. */
export function groupObstacles(to: SetGroupState, lacks: readonly Lack[]): string[] {
  if (to !== 'active') return []
  return lacks.map((role) => (role === 'facilitator' ? 'group.lacks-facilitator' : 'group.lacks-owner'))
}
