import { useQuery } from '@tanstack/react-query'
import type { CohortOverview } from '../api/answers'
import { countyName } from '../cohorts/counties'
import { number } from '../i18n/format'
import { useText, type Translate } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { Chart } from './chart'
import { FiguresTable } from './figures-table'
import { cameSentence, percentOf } from './months'
import { overviewQuery } from './queries'
import './overview.css'

type County = CohortOverview['counties'][number]

const STANDINGS = ['completed', 'onTrack', 'behind', 'waiting'] as const

/** How the groups of each county stand. By number, never by how they do. */
export function OverviewCounties({ cohortId }: { cohortId: string }) {
  const t = useText()
  return (
    <Loaded query={useQuery(overviewQuery(cohortId))}>
      {({ counties }) =>
        counties.length > 0 ? (
          <div className="stack">
            <p className="quiet reading">{t('overview.counties.lead')}</p>
            <div className="overview-charts">
              {counties.map((county) => (
                <CountyPanel key={county.county} county={county} />
              ))}
            </div>
            <FiguresTable
              caption={t('overview.counties.caption')}
              columns={headings(t)}
              rows={counties.map((county) => ({ key: county.county ?? '', cells: cells(t, county) }))}
            />
            <p className="quiet small reading">{t('overview.place')}</p>
          </div>
        ) : (
          <Empty title={t('overview.counties.empty.title')} body={t('overview.counties.empty.body')} />
        )
      }
    </Loaded>
  )
}

function CountyPanel({ county }: { county: County }) {
  const t = useText()
  const standings = STANDINGS.filter((standing) => county[standing] > 0)
  const told = standings.map((standing) => t(`overview.stand.${standing}`, { count: county[standing] }))
  const sentence = t('overview.of-county', { groups: county.groups, standings: told.join(' · ') })
  return (
    <Chart title={nameOf(t, county)} summary={`${sentence} ${cameSentence(t, county)}`}>
      <Shares county={county} />
    </Chart>
  )
}

const WIDTH = 320

/** The groups of a county side by side, in the order of the sentence above. */
function Shares({ county }: { county: County }) {
  const shares = STANDINGS.map((standing) => ({ standing, count: county[standing] }))
  const before = (at: number): number => shares.slice(0, at).reduce((all, { count }) => all + count, 0)
  const wide = (count: number): number => (WIDTH * count) / Math.max(1, county.groups)
  return (
    <svg className="overview-shares" viewBox={`0 0 ${WIDTH} 14`} aria-hidden focusable="false">
      {shares.map(({ standing, count }, at) => (
        <rect
          key={standing}
          data-standing={standing}
          x={wide(before(at))}
          width={Math.max(0, wide(count) - 1.5)}
          height="14"
        />
      ))}
    </svg>
  )
}

function headings(t: Translate): string[] {
  const standings = STANDINGS.map((standing) => t(`overview.${standing}`))
  return [
    t('overview.county'),
    t('overview.groups'),
    ...standings,
    t('overview.people'),
    t('overview.attendance'),
  ]
}

function cells(t: Translate, county: County): string[] {
  const percent = percentOf(county)
  const counts = [county.groups, ...STANDINGS.map((standing) => county[standing]), county.people]
  const came = percent === null ? '–' : t('overview.percent', { n: number(percent) })
  return [nameOf(t, county), ...counts.map(number), came]
}

function nameOf(t: Translate, { county }: County): string {
  return county === null ? t('overview.county.none') : countyName(county)
}
