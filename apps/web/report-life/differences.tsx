import { Heading, Table } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReportDifference } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { dayAndTime, number } from '../i18n/format'
import { useText } from '../i18n/text'
import { MarkedText } from '../merging/marked-text'
import { BackLink } from '../parts/back-link'
import { reportQuery } from '../funding/queries'
import { differenceQuery } from '../reports/queries'
import '../reports/reports.css'

const route = getRouteApi('/signed-in/rapporter/$reportId/forskjeller')
type Figure = ReportDifference['figures'][number]

/** What differs between two versions, or between a frozen one and today: figures first, then words. */
export function DifferencesPage() {
  const { reportId } = route.useParams()
  const { med = 'today' } = route.useSearch()
  const t = useText()
  const report = useQuery(reportQuery(reportId))
  const difference = useQuery(differenceQuery(reportId, med))
  return (
    <LoadedPage query={difference}>
      {(told) => (
        <Page
          title={t('report-difference.title')}
          lead={<Between told={told} />}
          above={
            <BackLink>
              <Link to="/rapporter/$reportId" params={{ reportId }} className="ds-link">
                {report.data
                  ? `${t(`report.kind.${report.data.kind}`)}, ${t('report.version', { version: report.data.version })}`
                  : t('history.versions')}
              </Link>
            </BackLink>
          }
        >
          <div className="stack-loose">
            <Figures figures={told.figures} />
            <Texts texts={told.texts} lang={report.data?.language} />
          </div>
        </Page>
      )}
    </LoadedPage>
  )
}

function Between({ told: { before, after } }: { told: ReportDifference }) {
  const t = useText()
  const from = { before: before.version ?? 0, beforeAt: dayAndTime(before.readAt) }
  if (after.version === null) return t('report-difference.today', from)
  return t('report-difference.between', { ...from, after: after.version, afterAt: dayAndTime(after.readAt) })
}

function Figures({ figures }: { figures: readonly Figure[] }) {
  const t = useText()
  if (figures.length === 0) return <p className="quiet">{t('report-difference.no-figures')}</p>
  const heads = ['before', 'after', 'change', 'in', 'out'] as const
  return (
    <div className="scroll-x" role="region" aria-label={t('report-difference.figures')} tabIndex={0}>
      <Table border data-size="sm">
        <caption className="ds-sr-only">{t('report-difference.figures')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('report-difference.figure')}</Table.HeaderCell>
            {heads.map((head) => (
              <Table.HeaderCell key={head} scope="col" className="amount">
                {t(`report-difference.${head}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {figures.map((figure) => (
            <FigureLine key={`${figure.key} ${figure.line}`} figure={figure} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function FigureLine({ figure }: { figure: Figure }) {
  const t = useText()
  const shown = (side: Figure['before']): string => {
    if (side === null || side.value === null) return '–'
    const value = number(side.value)
    return side.base === null ? value : t('report-difference.of', { value, base: number(side.base) })
  }
  const counted = (rows: number | null): string => (rows === null ? '–' : number(rows))
  const { change } = figure
  const cells = [
    shown(figure.before),
    shown(figure.after),
    change === null ? '–' : `${change > 0 ? '+' : ''}${number(change)}`,
    counted(figure.rowsIn),
    counted(figure.rowsOut),
  ]
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {figure.label}
        {figure.line && <span className="quiet"> · {figure.line}</span>}
        {figure.definitionChanged && <span className="quiet"> · {t('report-difference.definition')}</span>}
      </Table.HeaderCell>
      {cells.map((cell, at) => (
        <Table.Cell key={at} className="amount">
          {cell}
        </Table.Cell>
      ))}
    </Table.Row>
  )
}

interface TextsProps {
  texts: ReportDifference['texts']
  /** The report keeps its own language, whatever the reader's is. */
  lang: string | undefined
}

function Texts({ texts, lang }: TextsProps) {
  const t = useText()
  return (
    <section className="stack reading" aria-labelledby="texts">
      <Heading level={2} data-size="xs" id="texts">
        {t('report-difference.texts')}
      </Heading>
      {texts.length === 0 && <p className="quiet">{t('report-difference.no-texts')}</p>}
      {texts.map(({ section, title, before, after }) => (
        <section key={section} className="stack-tight" aria-labelledby={`text-${section}`} lang={lang}>
          <Heading level={3} data-size="2xs" id={`text-${section}`}>
            {title}
          </Heading>
          <MarkedText before={before} after={after} withRemoved />
        </section>
      ))}
    </section>
  )
}
