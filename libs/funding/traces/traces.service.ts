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
import { countedOf, moved, rowsOf, type Counted } from './counted'
import type { FigureTrace, SinceVersion, TraceRow, TraceRows, TraceRowsQuery } from './trace.dto'
import { TracesStore, type KeptCount, type RowTold } from './traces.store'

/** Tells rows that were deleted from rows that the reader may not see. */
const TRACER = systemActor('funding.trace')

interface Traced {
  readonly indicator: Indicator
  readonly kept: KeptCount
  readonly now: Counted
  readonly shown: PublishedIndicator | null
}

/** Opens a figure of a report: what it means, which rows it counted, what came and went since the version before. */
@Injectable()
export class TracesService {
  constructor(
    private readonly store: TracesStore,
    private readonly frames: Frames,
  ) {}

  async find(actor: Actor, reportId: string, key: string): Promise<FigureTrace> {
    const traced = await this.trace(actor, reportId, key)
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
      definition: indicator.definition[language],
      unit: indicator.unit,
      period: shown?.period ?? null,
      live: kept.live,
      definitionChanged: kept.definition !== null && kept.definition !== definitionVersion(indicator),
      parts,
      since: since(actor, traced),
    }
  }

  /** The rows as far as the reader may see them. A line that is held back is opened by administrators alone. */
  async rows(actor: Actor, reportId: string, key: string, query: TraceRowsQuery): Promise<TraceRows> {
    const { part = 'all', of = 'value', cursor, limit = DEFAULT_LIMIT } = query
    const traced = await this.trace(actor, reportId, key)
    const ids = rowsOf(traced.now, traced.kept.before?.counted ?? null, part, of)
    if (!mayCount(actor, traced, part))
      return { items: [], page: { nextCursor: null }, hidden: null, deleted: null }
    const found = await this.store.page(actor, ids, cursorFrom(cursor, 2), limit + 1)
    const { items, page } = pageOf(
      found,
      limit,
      (row) => told(row, actor),
      ({ on, what, raw }) => [`${on ?? ''}${what}`, raw],
    )
    const [seen, there] = await Promise.all([this.store.seen(actor, ids), this.store.seen(TRACER, ids)])
    return { items, page, hidden: there - seen, deleted: ids.length - there }
  }

  private async trace(actor: Actor, reportId: string, key: string): Promise<Traced> {
    const indicator = indicators.find((one) => one.key === key)
    const kept = await this.store.kept(actor, reportId, key)
    if (!indicator || !kept) throw new Problem('not-found', 'request.not-found')
    if (!kept.live) return { indicator, kept, now: kept.counted ?? {}, shown: kept.indicator }
    const read = await this.frames.today(reportId)
    const measured = read?.measured.find((one) => one.indicator.key === key)
    const shown = read?.frame.indicators.find((one) => one.key === key) ?? null
    return { indicator, kept, now: measured ? countedOf(measured) : {}, shown }
  }
}

/** How many rows a line has says what is held back, and so do those that came and went. */
function mayCount(actor: Actor, { indicator, shown }: Traced, part: string): boolean {
  if (rolesOf(actor).admin || !indicator.ofPeople) return true
  const line = shown?.parts.find(({ key }) => (key ?? 'all') === part)
  return line !== undefined && !line.withheld
}

function since(actor: Actor, { indicator, kept, now }: Traced): SinceVersion | null {
  const { before } = kept
  if (!before) return null
  const counted = before.counted ?? {}
  const told =
    rolesOf(actor).admin || !indicator.ofPeople ? moved(now, counted) : { rowsIn: null, rowsOut: null }
  const present = kept.definition ?? definitionVersion(indicator)
  const definitionChanged = before.definition !== null && before.definition !== present
  return { reportId: before.id, version: before.version, ...told, definitionChanged }
}

function told({ kind, what, category, module, on }: RowTold, { language }: Actor): TraceRow {
  const word = category === null ? undefined : categories[category]?.one[language]
  return { kind, what: word ? `${word}, ${what}` : what, module, on }
}
