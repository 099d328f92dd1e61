import type { ProgressService } from '../progress'
import type { CountyOverview, MonthOverview, OverviewCounts } from './overview.dto'
import type { CohortFacts } from './overviews.store'

/** A cohort with every group of it, as progress tells it. */
export type Matrix = Awaited<ReturnType<ProgressService['ofCohort']>>
export type MatrixRow = Matrix['groups'][number]

/** How the groups of each county stand, by the county's number; who is in no county comes last. */
export function countiesOf(groups: readonly MatrixRow[], facts: CohortFacts): CountyOverview[] {
  const numbers = [...new Set(groups.map(({ county }) => county))]
  return numbers.sort(byNumber).map((county) => {
    const { attended, places } = facts.counties.find((one) => one.county === county) ?? {
      attended: 0,
      places: 0,
    }
    return { county, ...counted(groups.filter((group) => group.county === county)), attended, places }
  })
}

/** Each month with what was recorded in it; one in which nothing was is there as well. */
export function monthsOf(
  months: readonly { readonly month: string; readonly lastDay: string }[],
  facts: CohortFacts,
  completed: ReadonlyMap<string, number>,
): MonthOverview[] {
  return months.map(({ month, lastDay }) => {
    const { attended, places, delivered } = facts.months.find((one) => one.month === month) ?? NOTHING
    return { month, completed: completed.get(lastDay) ?? 0, attended, places, delivered }
  })
}

const NOTHING = { attended: 0, places: 0, delivered: 0 }

function counted(groups: readonly MatrixRow[]): OverviewCounts {
  const standing = (which: MatrixRow['standing']): number =>
    groups.filter((group) => group.standing === which).length
  return {
    groups: groups.length,
    completed: standing('completed'),
    onTrack: standing('on-track'),
    behind: standing('behind'),
    waiting: standing('waiting'),
    people: groups.reduce((all, { people }) => all + people, 0),
  }
}

function byNumber(a: string | null, b: string | null): number {
  return (a ?? '~') < (b ?? '~') ? -1 : 1
}
