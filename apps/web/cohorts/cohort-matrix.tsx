import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState, type ReactNode } from 'react'
import type { CohortProgress } from '../api/answers'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { CohortSum, PlanLink } from './cohort-sum'
import { EVERYTHING, matches, MatrixFilter } from './matrix-filter'
import { MatrixLegend } from './matrix-legend'
import { MatrixList } from './matrix-list'
import { MatrixTable } from './matrix-table'
import { cohortProgressQuery } from './queries'
import './cohorts.css'

/** Every group of a cohort by module on one screen; what is missing stands in the cell. */
export function CohortMatrix({ cohortId, choose }: { cohortId: string; choose?: ReactNode }) {
  const t = useText()
  const progress = useQuery(cohortProgressQuery(cohortId))
  return (
    <Loaded query={progress}>
      {(data) =>
        data.groups.length > 0 ? (
          <Matrix progress={data} choose={choose} />
        ) : (
          <>
            <div className="matrix-filter">{choose}</div>
            <Empty title={t('matrix.empty.title')} body={t('matrix.empty.body')}>
              <PlanLink cohortId={cohortId} />
            </Empty>
          </>
        )
      }
    </Loaded>
  )
}

function Matrix({ progress, choose }: { progress: CohortProgress; choose: ReactNode }) {
  const t = useText()
  const [filter, setFilter] = useState(EVERYTHING)
  // Hundreds of rows follow when the browser gets round to it; the field never waits for them.
  const asked = useDeferredValue(filter)
  const groups = progress.groups.filter((group) => matches(group, asked))
  return (
    <div className="stack">
      <CohortSum progress={progress} />
      <MatrixFilter choose={choose} progress={progress} filter={filter} change={setFilter} />
      <p className="ds-sr-only" role="status">
        {t('matrix.shown', { count: groups.length })}
      </p>
      {groups.length > 0 ? (
        <>
          <MatrixTable groups={groups} modules={progress.modules} />
          <MatrixList groups={groups} />
          <MatrixLegend />
        </>
      ) : (
        <Empty title={t('matrix.none.title')} body={t('matrix.none.body')} />
      )}
    </div>
  )
}
