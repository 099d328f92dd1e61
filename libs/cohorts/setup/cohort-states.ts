import { cohortStates, type CohortState } from '../cohort.dto'

/** What of a cohort decides whether it can take its next step. Days are `YYYY-MM-DD` in Europe/Oslo. */
export interface CohortFacts {
  readonly state: CohortState
  readonly published: boolean
  readonly enrolBy: string | null
  readonly endsOn: string
  readonly today: string
  readonly activeGroups: readonly ActiveGroup[]
  /** Called gatherings whose day is still to come. */
  readonly gatheringsAhead: number
}

export interface ActiveGroup {
  readonly id: string
  readonly name: string
  readonly lacks: readonly Lack[]
}

export const lacks = ['chief-executive', 'facilitator'] as const
/** A role that an active group must have and that nobody holds. */
export type Lack = (typeof lacks)[number]

/** One reason against the next step. */
export interface Obstacle {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly groupId: string | null
}

export function stateAfter(state: CohortState): CohortState | null {
  return cohortStates[cohortStates.indexOf(state) + 1] ?? null
}

export function stateBefore(state: CohortState): CohortState | null {
  return cohortStates[cohortStates.indexOf(state) - 1] ?? null
}

/** Everything that stands against the step from here to the next state; nothing when it may be taken. */
export function obstacles(facts: CohortFacts): Obstacle[] {
  switch (facts.state) {
    case 'planned':
      return [
        ...(facts.published ? [] : [obstacle('cohort.unpublished')]),
        ...(facts.enrolBy === null ? [obstacle('cohort.no-deadline')] : []),
      ]
    case 'enrolling':
      return [
        ...(facts.activeGroups.length === 0 ? [obstacle('cohort.no-active-group')] : []),
        ...facts.activeGroups.flatMap(lacking),
      ]
    case 'running': {
      const count = facts.gatheringsAhead
      return count > 0 ? [obstacle('cohort.gatherings-ahead', { count })] : []
    }
    case 'closed':
      return facts.endsOn < facts.today
        ? []
        : [obstacle('cohort.not-over', { date: norwegian(facts.endsOn) })]
    case 'archived':
      return []
  }
}

function lacking({ id, name, lacks: missing }: ActiveGroup): Obstacle[] {
  return missing.map((role) => ({
    code: role === 'facilitator' ? 'cohort.group-lacks-facilitator' : 'cohort.group-lacks-owner',
    params: { group: name },
    groupId: id,
  }))
}

function obstacle(code: string, params: Obstacle['params'] = {}): Obstacle {
  return { code, params, groupId: null }
}

/** `2027-07-31` as `31.07.2027`. */
function norwegian(day: string): string {
  return day.split('-').reverse().join('.')
}
