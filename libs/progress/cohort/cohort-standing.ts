import type { Missing, Progress, Standing, Telling } from '../progress'
import type { Word } from '../progress-words'
import { say } from '../rules/say'

export const groupStandings = ['completed', 'on-track', 'behind', 'waiting'] as const
/**
 * How a group stands against its own dates, never against other groups. Waiting: what comes next has no date, so that
 * nobody can be behind with it.
 */
export type GroupIs = (typeof groupStandings)[number]

/** One thing that is overdue in some groups of a cohort. */
export interface Lack {
  readonly module: number
  readonly code: Missing['code']
  readonly groups: number
  readonly text: string
}

export interface CohortStanding {
  readonly counts: Readonly<Record<'groups' | 'completed' | 'onTrack' | 'behind' | 'waiting', number>>
  /** Core modules over all groups: done, of how many, and how many should be done by each group's own dates. */
  readonly progress: Progress
  /** What is overdue, in most groups first; no group is named. */
  readonly missing: readonly Lack[]
}

export function groupIs({ progress, cells }: Standing): GroupIs {
  if (progress.completed) return 'completed'
  const core = cells.filter((cell) => cell.kind === 'core')
  if (core.some((cell) => cell.state === 'behind')) return 'behind'
  const next = core.find((cell) => cell.missing.length > 0)
  return next?.missing.every((one) => one.dueOn === null) ? 'waiting' : 'on-track'
}

/** How far a cohort has come. Groups that have withdrawn are none of it. */
export function cohortStanding(groups: readonly Standing[], telling: Telling): CohortStanding {
  const number = (which: GroupIs): number => groups.filter((one) => groupIs(one) === which).length
  const sum = (of: 'done' | 'of' | 'expected'): number =>
    groups.reduce((all, { progress }) => all + progress[of], 0)
  const counts = {
    groups: groups.length,
    completed: number('completed'),
    onTrack: number('on-track'),
    behind: number('behind'),
    waiting: number('waiting'),
  }
  const [done, of] = [sum('done'), sum('of')]
  const percent = of === 0 ? 0 : Math.floor((100 * done) / of)
  const completed = of > 0 && done === of
  const text = tell(counts, telling)
  return {
    counts,
    progress: { done, of, percent, completed, expected: sum('expected'), text },
    missing: lacks(groups),
  }
}

function tell(counts: CohortStanding['counts'], telling: Telling): string {
  const part = (word: Word, count: number): string[] => (count > 0 ? [say(word, telling, { count })] : [])
  const { groups, completed, onTrack, behind, waiting } = counts
  return [
    say('cohortCompleted', telling, { done: completed, of: groups }),
    ...part('cohortOnTrack', onTrack),
    ...part('cohortBehind', behind),
    ...part('cohortWaiting', waiting),
  ].join(' · ')
}

function lacks(groups: readonly Standing[]): Lack[] {
  const found = new Map<string, Lack>()
  for (const { cells } of groups) {
    const overdue = cells
      .filter((cell) => cell.kind === 'core')
      .flatMap((cell) =>
        cell.missing.filter((one) => one.overdue).map((one) => ({ ...one, module: cell.module })),
      )
    for (const [text, { module, code }] of new Map(overdue.map((one) => [one.short, one]))) {
      found.set(text, { module, code, text, groups: (found.get(text)?.groups ?? 0) + 1 })
    }
  }
  return [...found.values()].sort((a, b) => b.groups - a.groups || a.module - b.module)
}
