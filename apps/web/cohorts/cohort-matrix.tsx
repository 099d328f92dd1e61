import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { CohortProgress, GroupRow } from '../api/answers'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { MatrixFilter, type Show } from './matrix-filter'
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
            <Empty title={t('matrix.empty.title')} body={t('matrix.empty.body')} />
          </>
        )
      }
    </Loaded>
  )
}

function Matrix({ progress, choose }: { progress: CohortProgress; choose: ReactNode }) {
  const t = useText()
  const [search, setSearch] = useState('')
  const [show, setShow] = useState<Show>('all')
  const groups = progress.groups.filter((group) => matches(group, search, show))
  return (
    <div className="stack">
      <p className="matrix-sum">
        <strong>
          {t('matrix.completed', { done: progress.counts.completed, of: progress.counts.groups })}
        </strong>
        <span className="quiet">{t('word.people', { count: progress.counts.people })}</span>
      </p>
      <MatrixFilter choose={choose} search={search} setSearch={setSearch} show={show} setShow={setShow} />
      <p className="ds-sr-only" role="status">
        {t('matrix.shown', { count: groups.length })}
      </p>
      {groups.length > 0 ? (
        <>
          <MatrixTable groups={groups} modules={progress.modules} />
          <MatrixList groups={groups} />
        </>
      ) : (
        <Empty title={t('matrix.none.title')} body={t('matrix.none.body')} />
      )}
    </div>
  )
}

function matches(group: GroupRow, search: string, show: Show): boolean {
  const named = group.name.toLocaleLowerCase('nb').includes(search.trim().toLocaleLowerCase('nb'))
  if (!named) return false
  if (show === 'missing') return group.cells.some((cell) => cell.state === 'behind')
  return show === 'all' || group.progress.completed
}
