import { Button, Label, Paragraph, Select, Tag } from '@digdir/designsystemet-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FigureTrace, TraceRow } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { Dialog } from '../members/dialog'
import { Failed, Loaded } from '../parts/states'
import { figureQuery, readRows, type Count } from '../reports/queries'

interface FigureDialogProps {
  reportId: string
  figure: string
  label: string
  close: () => void
}

/** A figure opened: what it means, which rows it counted as far as the reader may see them, and what changed. */
export function FigureDialog({ reportId, figure, label, close }: FigureDialogProps) {
  const t = useText()
  const trace = useQuery(figureQuery(reportId, figure))
  return (
    <Dialog title={label} close={close}>
      <Loaded query={trace}>{(told) => <Opened reportId={reportId} trace={told} />}</Loaded>
      <div>
        <Button variant="secondary" onClick={close}>
          {t('figure.close')}
        </Button>
      </div>
    </Dialog>
  )
}

function Opened({ reportId, trace }: { reportId: string; trace: FigureTrace }) {
  const t = useText()
  const [part, setPart] = useState(trace.parts[0]?.key ?? 'all')
  const [of, setOf] = useState<Count>('value')
  const shares = trace.parts.some(({ base }) => base !== null)
  const choices: Count[] = [
    'value',
    ...(shares ? (['base'] as const) : []),
    ...(trace.since ? (['in', 'out'] as const) : []),
  ]
  return (
    <>
      <Paragraph>{trace.definition}</Paragraph>
      <Meaning trace={trace} />
      <div className="desk-choices">
        {trace.parts.length > 1 && (
          <div className="field-block">
            <Label htmlFor="figure-line">{t('figure.line')}</Label>
            <Select id="figure-line" value={part} onChange={(event) => setPart(event.target.value)}>
              {trace.parts.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title ?? t('figure.all')}
                </option>
              ))}
            </Select>
          </div>
        )}
        {choices.length > 1 && (
          <div className="field-block">
            <Label htmlFor="figure-count">{t('figure.count')}</Label>
            <Select id="figure-count" value={of} onChange={(event) => setOf(event.target.value as Count)}>
              {choices.map((count) => (
                <option key={count} value={count}>
                  {t(`figure.count.${count}`)}
                </option>
              ))}
            </Select>
          </div>
        )}
      </div>
      <Rows key={`${part} ${of}`} reportId={reportId} figure={trace.key} part={part} of={of} />
    </>
  )
}

function Meaning({ trace }: { trace: FigureTrace }) {
  const t = useText()
  const { period, live, since, definitionChanged } = trace
  const when = !period
    ? t('figure.fact')
    : period.from === period.to
      ? t('figure.on-day', { day: day(period.to) })
      : t('figure.period', { from: day(period.from), to: day(period.to) })
  return (
    <div className="stack-tight small">
      <p className="row">
        <Tag data-size="sm" data-color={live ? 'info' : 'neutral'}>
          {t(live ? 'figure.live' : 'figure.frozen')}
        </Tag>
        <span>{when}</span>
      </p>
      {since && since.rowsIn !== null && since.rowsOut !== null && (
        <p>{t('figure.since', { version: since.version, rowsIn: since.rowsIn, rowsOut: since.rowsOut })}</p>
      )}
      {definitionChanged && <p>{t('figure.changed-definition')}</p>}
    </div>
  )
}

interface RowsProps {
  reportId: string
  figure: string
  part: string
  of: Count
}

function Rows({ reportId, figure, part, of }: RowsProps) {
  const t = useText()
  const rows = useInfiniteQuery({
    queryKey: ['report', reportId, 'rows', figure, part, of],
    queryFn: ({ pageParam }) =>
      readRows(reportId, figure, { part, of, ...(pageParam ? { cursor: pageParam } : {}) }),
    initialPageParam: '',
    getNextPageParam: ({ page }) => page.nextCursor ?? undefined,
  })
  const first = rows.data?.pages[0]
  if (rows.error && !first) return <Failed error={rows.error} retry={() => void rows.refetch()} />
  if (!first) return <p role="status">{t('state.loading')}</p>
  const items = rows.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="stack-tight" aria-label={t('figure.rows')}>
      {items.length === 0 && <p className="quiet">{t('figure.empty')}</p>}
      {items.length > 0 && (
        <ul className="plain desk-rows">
          {items.map((row, at) => (
            <li key={at}>
              <OneRow row={row} />
            </li>
          ))}
        </ul>
      )}
      {items.some(({ kind }) => kind === 'person') && <p className="quiet small">{t('figure.names')}</p>}
      {(first.hidden ?? 0) > 0 && (
        <p className="quiet small">{t('figure.hidden', { n: first.hidden ?? 0 })}</p>
      )}
      {(first.deleted ?? 0) > 0 && (
        <p className="quiet small">{t('figure.deleted', { n: first.deleted ?? 0 })}</p>
      )}
      {rows.hasNextPage && (
        <div>
          <Button
            variant="tertiary"
            loading={rows.isFetchingNextPage}
            onClick={() => void rows.fetchNextPage()}
          >
            {t('figure.more')}
          </Button>
        </div>
      )}
    </section>
  )
}

function OneRow({ row: { kind, what, module, on } }: { row: TraceRow }) {
  const t = useText()
  const named =
    kind === 'gathering' && module !== null
      ? t('figure.row.gathering', { module })
      : module === null
        ? what
        : t('figure.row.module', { what, module })
  return (
    <>
      <span className="desk-row-what">{named}</span>
      {on && <span className="quiet small">{day(on)}</span>}
    </>
  )
}
