import { Injectable } from '@nestjs/common'
import { rolesOf } from '../../people'
import { systemActor, type Actor } from '../../platform/actor'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem } from '../../platform/http'
import { Frames } from '../drafts/frames.service'
import type { Indicator } from '../indicators/indicator'
import { indicators } from '../indicators/indicators'
import type { PublishedIndicator } from '../indicators/published'
import { definitionVersion } from '../making/snapshot'
import { lineName } from '../sections/line-name'
import { categories } from '../sections/words'
import { keptUnder } from '../counting/row-source.sql'
import type { FigureTrace, SinceVersion, TraceRow, TraceRows, TraceRowsQuery } from './trace.dto'
import { TracesStore, type KeptCount, type RowsOf, type RowTold } from './traces.store'

/** Tells rows that were deleted from rows that the reader may not see. */
const TRACER = systemActor('funding.trace')

interface Traced {
  readonly indicator: Indicator
  readonly kept: KeptCount
  readonly shown: PublishedIndicator | null
  readonly rows: RowsOf
}

/** Opens a figure of a report: what it means, which rows it counted, what came and went since the version before. */
@Injectable()
export class TracesService {
  constructor(
    private readonly store: TracesStore,
    private readonly frames: Frames,
  ) {}

  find(actor: Actor, reportId: string, key: string): Promise<FigureTrace> {
    return this.traced(actor, reportId, key, async (traced) => {
      const { indicator, kept, shown } = traced
      const { language } = actor
      const parts = (shown?.parts ?? []).map((part) => ({
        key: part.key ?? 'all',
        title: lineName(key, part, language),
        value: part.value,
        base: part.base,
        percent: part.percent,
        withheld: part.withheld,
      }))
      return {
        key,
        label: indicator.label[language],
        definition: (kept.defined ?? indicator.definition)[language],
        unit: indicator.unit,
        period: shown?.period ?? null,
        live: kept.live,
        definitionChanged: kept.definition !== null && kept.definition !== definitionVersion(indicator),
        parts,
        since: await this.since(actor, traced),
      }
    })
  }

  /** The rows as far as the reader may see them. A line that is held back is opened by administrators alone. */
  rows(actor: Actor, reportId: string, key: string, query: TraceRowsQuery): Promise<TraceRows> {
    const { part = 'all', of = 'value', cursor, limit = DEFAULT_LIMIT } = query
    return this.traced(actor, reportId, key, async (traced) => {
      if (!mayCount(actor, traced, part))
        return { items: [], page: { nextCursor: null }, hidden: null, deleted: null }
      const before = traced.kept.before?.id ?? null
      const asked = { ...traced.rows, before, indicator: key, unit: traced.indicator.unit, line: part, of }
      const found = await this.store.page(actor, asked, cursorFrom(cursor, 2), limit + 1)
      const { items, page } = pageOf(
        found,
        limit,
        (row) => told(row, actor),
        ({ on, what, raw }) => [`${on ?? ''}${what}`, raw],
      )
      const there = await this.store.seen(TRACER, asked)
      // Administrators see every row that there is.
      const own = rolesOf(actor).admin ? there : await this.store.seen(actor, asked)
      return { items, page, hidden: there.seen - own.seen, deleted: there.all - there.seen }
    })
  }

  /** Frozen rows stand in the database; those of a draft are counted first, and are there for as long as `use` runs. */
  private async traced<T>(
    actor: Actor,
    reportId: string,
    key: string,
    use: (traced: Traced) => Promise<T>,
  ): Promise<T> {
    const indicator = indicators.find((one) => one.key === key)
    const kept = await this.store.kept(actor, reportId, key)
    if (!indicator || !kept) throw new Problem('not-found', 'request.not-found')
    if (!kept.live) return use({ indicator, kept, shown: kept.indicator, rows: { reportId, at: 'frozen' } })
    const under = keptUnder(key).key
    return this.frames.live(async (count) => {
      const read = await count(reportId, (one) => one === under)
      const shown = read?.frame.indicators.find((one) => one.key === key) ?? null
      return use({ indicator, kept, shown, rows: { reportId, at: 'live' } })
    })
  }

  private async since(actor: Actor, { indicator, kept, rows }: Traced): Promise<SinceVersion | null> {
    const { before } = kept
    if (!before) return null
    const present = kept.definition ?? definitionVersion(indicator)
    const definitionChanged = before.definition !== null && before.definition !== present
    const told = { reportId: before.id, version: before.version, definitionChanged }
    if (indicator.ofPeople && !rolesOf(actor).admin) return { ...told, rowsIn: null, rowsOut: null }
    const was = { reportId: before.id, at: 'frozen' } as const
    const moved = await this.store.moved(actor, rows, was, [keptUnder(indicator.key).key])
    const sum = (of: 'rowsIn' | 'rowsOut'): number => moved.reduce((all, line) => all + line[of], 0)
    return { ...told, rowsIn: sum('rowsIn'), rowsOut: sum('rowsOut') }
  }
}

/** How many rows a line has says what is held back, and so do those that came and went. */
function mayCount(actor: Actor, { indicator, shown }: Traced, part: string): boolean {
  if (rolesOf(actor).admin || !indicator.ofPeople) return true
  const line = shown?.parts.find(({ key }) => (key ?? 'all') === part)
  return line !== undefined && !line.withheld
}

function told({ kind, what, category, module, on }: RowTold, { language }: Actor): TraceRow {
  const word = category === null ? undefined : categories[category]?.one[language]
  return { kind, what: word ? `${word}, ${what}` : what, module, on }
}
