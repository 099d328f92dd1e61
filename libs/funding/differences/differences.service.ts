import '../funding.problems'
import { Injectable } from '@nestjs/common'
import { rolesOf } from '../../people'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import { Frames, type LiveReader } from '../drafts/frames.service'
import { indicators } from '../indicators/indicators'
import { definitionVersion } from '../making/snapshot'
import { compose } from '../sections/compose'
import { lineName } from '../sections/line-name'
import type { MovedLine } from '../traces/counted'
import { keptUnder } from '../counting/row-source.sql'
import { TracesStore, type RowsOf } from '../traces/traces.store'
import { figureDifferences, textDifferences, type FigureDifference, type Side } from './difference'
import type { ComparedSide, DifferentFigure, ReportDifference } from './difference.dto'
import { DifferencesStore, type SnapshotRow } from './differences.store'

interface Told {
  readonly side: Side
  readonly name: ComparedSide
  readonly rows: RowsOf
}

/** What differs between two versions of a report, and between one of them and today. */
@Injectable()
export class DifferencesService {
  constructor(
    private readonly store: DifferencesStore,
    private readonly traces: TracesStore,
    private readonly frames: Frames,
  ) {}

  /**
   * The older of the two comes first; today comes last. A draft is what it says today.
   *
   * @throws Problem unprocessable for a report of another kind or grant
   */
  async between(actor: Actor, reportId: string, other: string): Promise<ReportDifference> {
    const one = await this.found(actor, reportId)
    const two = other === 'today' ? null : await this.found(actor, other)
    if (two && (one.grantId !== two.grantId || one.kind !== two.kind))
      throw new Problem('unprocessable', 'report.not-comparable')
    const [older, newer] = two && two.version < one.version ? [two, one] : [one, two]
    const [before, after] = [told(older), newer && told(newer)]
    if (before && after) return this.difference(actor, before, after)
    return this.frames.live(async (count) => {
      const now = after ?? (await today(count, newer ?? older, newer))
      if (before) return this.difference(actor, before, now)
      if (newer) return this.difference(actor, await today(count, older, older), now)
      const name = { ...now.name, reportId: older.id, version: older.version }
      return this.difference(actor, { ...now, name }, now)
    })
  }

  private async difference(actor: Actor, before: Told, after: Told): Promise<ReportDifference> {
    const figures = figureDifferences(before.side, after.side, await this.moved(actor, before, after))
    return {
      before: before.name,
      after: after.name,
      figures: figures.flatMap((one) => figure(actor, one)),
      texts: textDifferences(before.side, after.side),
    }
  }

  /** A sum of lines has come and gone what its lines have. */
  private async moved(actor: Actor, before: Told, after: Told): Promise<MovedLine[]> {
    const keys = indicators.map(({ key }) => key)
    const summed = keys.filter((key) => keptUnder(key).summed)
    const kept = keys.filter((key) => !summed.includes(key))
    const lines = await this.traces.moved(actor, after.rows, before.rows, kept)
    const sums = summed.map((indicator) => {
      const own = lines.filter((one) => one.indicator === keptUnder(indicator).key)
      const sum = (of: 'rowsIn' | 'rowsOut'): number => own.reduce((all, one) => all + one[of], 0)
      return { indicator, line: 'all', rowsIn: sum('rowsIn'), rowsOut: sum('rowsOut') }
    })
    return [...lines, ...sums]
  }

  private async found(actor: Actor, id: string): Promise<SnapshotRow> {
    const row = await this.store.snapshot(actor, id)
    if (!row) throw new Problem('not-found', 'request.not-found')
    return row
  }
}

function told({ id, version, published }: SnapshotRow): Told | null {
  if (!published) return null
  const { indicators, definitions = {}, sections, frozenAt } = published
  return {
    side: { indicators, definitions, sections },
    name: { reportId: id, version, readAt: frozenAt },
    rows: { reportId: id, at: 'frozen' },
  }
}

/** What a report says as of now, in the name of the draft that does, or of nobody. */
async function today(count: LiveReader, { id }: SnapshotRow, draft: SnapshotRow | null): Promise<Told> {
  const read = await count(id, () => true)
  if (!read) throw new Problem('not-found', 'request.not-found')
  const { frame, measured } = read
  const definitions = Object.fromEntries(
    measured.map(({ indicator }) => [indicator.key, definitionVersion(indicator)]),
  )
  return {
    side: { indicators: frame.indicators, definitions, sections: compose(frame, null) },
    name: { reportId: draft?.id ?? null, version: draft?.version ?? null, readAt: frame.frozenAt },
    rows: { reportId: id, at: 'live' },
  }
}

/** How many people came and went would say what is held back; administrators see the rows anyway. */
function figure(actor: Actor, { part, ...one }: FigureDifference): DifferentFigure[] {
  const indicator = indicators.find(({ key }) => key === one.key)
  if (!indicator) return []
  const { label, unit, ofPeople } = indicator
  const held = ofPeople && !rolesOf(actor).admin
  const rows = held ? { rowsIn: null, rowsOut: null } : { rowsIn: one.rowsIn, rowsOut: one.rowsOut }
  return [
    { ...one, ...rows, label: label[actor.language], line: lineName(one.key, part, actor.language), unit },
  ]
}
