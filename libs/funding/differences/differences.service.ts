import '../funding.problems'
import { Injectable } from '@nestjs/common'
import { rolesOf } from '../../people'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import { Frames } from '../drafts/frames.service'
import { indicators } from '../indicators/indicators'
import { definitionVersion } from '../making/snapshot'
import { compose } from '../sections/compose'
import { lineName } from '../sections/line-name'
import { countedOf } from '../traces/counted'
import { figureDifferences, textDifferences, type FigureDifference, type Side } from './difference'
import type { ComparedSide, DifferentFigure, ReportDifference } from './difference.dto'
import { DifferencesStore, type SnapshotRow } from './differences.store'

interface Told {
  readonly side: Side
  readonly name: ComparedSide
}

/** What differs between two versions of a report, and between one of them and today. */
@Injectable()
export class DifferencesService {
  constructor(
    private readonly store: DifferencesStore,
    private readonly frames: Frames,
  ) {}

  /**
   * The older of the two comes first; today comes last. A draft is what it says today.
   *
   * @throws Problem unprocessable for a report of another kind or grant
   */
  async between(actor: Actor, reportId: string, other: string): Promise<ReportDifference> {
    const one = await this.found(actor, reportId)
    if (other === 'today') return difference(actor, await this.told(one), await this.today(one, null))
    const two = await this.found(actor, other)
    if (one.grantId !== two.grantId || one.kind !== two.kind)
      throw new Problem('unprocessable', 'report.not-comparable')
    const [older, newer] = one.version <= two.version ? [one, two] : [two, one]
    return difference(actor, await this.told(older), await this.told(newer))
  }

  private told(row: SnapshotRow): Promise<Told> {
    const { published, counted } = row
    if (!published) return this.today(row, row)
    const { indicators, definitions = {}, sections, frozenAt } = published
    return Promise.resolve({
      side: { indicators, counted: counted ?? {}, definitions, sections },
      name: { reportId: row.id, version: row.version, readAt: frozenAt },
    })
  }

  private async today({ id }: SnapshotRow, draft: SnapshotRow | null): Promise<Told> {
    const read = await this.frames.today(id)
    if (!read) throw new Problem('not-found', 'request.not-found')
    const { frame, measured } = read
    const side = {
      indicators: frame.indicators,
      counted: Object.fromEntries(measured.map((one) => [one.indicator.key, countedOf(one)])),
      definitions: Object.fromEntries(
        measured.map(({ indicator }) => [indicator.key, definitionVersion(indicator)]),
      ),
      sections: compose(frame, null),
    }
    return {
      side,
      name: { reportId: draft?.id ?? null, version: draft?.version ?? null, readAt: frame.frozenAt },
    }
  }

  private async found(actor: Actor, id: string): Promise<SnapshotRow> {
    const row = await this.store.snapshot(actor, id)
    if (!row) throw new Problem('not-found', 'request.not-found')
    return row
  }
}

function difference(actor: Actor, before: Told, after: Told): ReportDifference {
  return {
    before: before.name,
    after: after.name,
    figures: figureDifferences(before.side, after.side).flatMap((one) => figure(actor, one)),
    texts: textDifferences(before.side, after.side),
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
