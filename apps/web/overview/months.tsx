import { useQuery } from '@tanstack/react-query'
import type { CohortOverview } from '../api/answers'
import { monthAndYear, number } from '../i18n/format'
import { useText, type Translate } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { Chart } from './chart'
import { FiguresTable } from './figures-table'
import { MonthBars } from './month-bars'
import { overviewQuery } from './queries'
import './overview.css'

type Month = CohortOverview['months'][number]

/** How the cohort went: who had completed, who came and what was delivered, month by month. */
export function OverviewMonths({ cohortId }: { cohortId: string }) {
  const t = useText()
  return (
    <Loaded query={useQuery(overviewQuery(cohortId))}>
      {(overview) =>
        overview.months.length > 0 ? (
          <Trends overview={overview} />
        ) : (
          <Empty title={t('overview.months.empty.title')} body={t('overview.months.empty.body')} />
        )
      }
    </Loaded>
  )
}

function Trends({ overview: { months, counts } }: { overview: CohortOverview }) {
  const t = useText()
  const places = { attended: sum(months, 'attended'), places: sum(months, 'places') }
  return (
    <div className="stack">
      <div className="overview-charts">
        <Trend
          title={t('overview.trend.completed')}
          summary={t('overview.trend.completed.text', { completed: counts.completed, groups: counts.groups })}
          months={months}
          value={({ completed }) => completed}
          full={counts.groups}
        />
        <Trend
          title={t('overview.trend.attendance')}
          summary={cameSentence(t, places)}
          months={months}
          value={percentOf}
          full={100}
          tell={(n) => t('overview.percent', { n: number(n) })}
        />
        <Trend
          title={t('overview.trend.delivered')}
          summary={deliveredSentence(t, months)}
          months={months}
          value={({ delivered }) => delivered}
          full={null}
        />
      </div>
      <p className="quiet small reading">{t('overview.place')}</p>
    </div>
  )
}

interface TrendProps {
  title: string
  summary: string
  months: readonly Month[]
  /** Null where there is nothing to say of the month. */
  value: (month: Month) => number | null
  full: number | null
  tell?: (value: number) => string
}

function Trend({ title, summary, months, value, full, tell = number }: TrendProps) {
  const t = useText()
  const named = months.map((month) => {
    const its = value(month)
    return { label: monthAndYear(month.month), value: its, text: its === null ? '–' : tell(its) }
  })
  const table = (
    <FiguresTable
      caption={title}
      columns={[t('overview.month'), title]}
      rows={named.map(({ label, text }) => ({ key: label, cells: [label, text] }))}
    />
  )
  return (
    <Chart title={title} summary={summary} table={table}>
      <MonthBars
        months={named}
        full={full}
        first={named[0]?.label ?? ''}
        last={named.length > 1 ? (named.at(-1)?.label ?? '') : ''}
      />
    </Chart>
  )
}

interface Places {
  readonly attended: number
  readonly places: number
}

/** In whole per cent, rounded down as in the report; null while nobody could come. */
export function percentOf({ attended, places }: Places): number | null {
  return places > 0 ? Math.floor((100 * attended) / places) : null
}

export function cameSentence(t: Translate, { attended, places }: Places): string {
  const percent = percentOf({ attended, places })
  if (percent === null) return t('overview.came.none')
  return t('overview.came', {
    percent: number(percent),
    attended: number(attended),
    places: number(places),
  })
}

function deliveredSentence(t: Translate, months: readonly Month[]): string {
  const count = sum(months, 'delivered')
  const latest = months.filter(({ delivered }) => delivered > 0).at(-1)
  if (!latest) return t('overview.trend.delivered.none')
  return t('overview.trend.delivered.text', { count, month: monthAndYear(latest.month) })
}

function sum(months: readonly Month[], key: 'attended' | 'places' | 'delivered'): number {
  return months.reduce((all, month) => all + month[key], 0)
}
