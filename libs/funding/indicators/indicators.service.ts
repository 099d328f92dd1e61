import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { ProgressService } from '../../progress'
import { toldBefore } from '../disclosure/earlier'
import { GIVEN } from '../counting/counting.sql'
import type { Counting, Indicator, Measured, Part, Rows } from './indicator'
import { indicators } from './indicators'
import { IndicatorsStore, type Keeping } from './indicators.store'
import { meeting } from './gatherings.report'
import { participation } from './participation.report'
import { published, type PublishedIndicator } from './published'

/** Where rows are kept; of the indicators that `only` answers yes for, and of all without it. */
export interface KeepingSome extends Keeping {
  readonly only?: (indicator: string) => boolean
}

/** Measures the indicators of a grant. Inside a transaction of one instant, all of them are of that instant. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly store: IndicatorsStore,
    private readonly progress: ProgressService,
  ) {}

  /**
   * People and groups are counted whoever asks, as soon as they may see the grant.
   *
   * @param day last day that counts, `YYYY-MM-DD` in Oslo
   * @param keeping where the rows behind the figures go, and of which indicators; without it they are only counted
   */
  async measure(actor: Actor, grantId: string, day: string, keeping?: KeepingSome): Promise<Measured[]> {
    const measured = new Map<string, Measured>()
    for (const indicator of indicators) {
      const { statement } = indicator
      const one = statement
        ? await this.count(actor, indicator, statement, [grantId, day], keeping)
        : { indicator, parts: [], counted: null }
      measured.set(indicator.key, one)
    }
    const modules = measured.get(meeting.attendance.key)
    if (modules) measured.set(meeting.total.key, sumOf(modules))
    const completed = await this.completed(actor, grantId, day, keeping)
    measured.set(participation.completed.key, completed)
    return [...measured.values()]
  }

  /**
   * What of the measured figures everybody may know who also has the reports that stand already. In a transaction of one
   * instant the reports are those of that instant.
   */
  async published(
    actor: Actor,
    grantId: string,
    measured: readonly Measured[],
    period: { readonly from: string; readonly to: string },
  ): Promise<PublishedIndicator[]> {
    const ofPeople = measured.filter(({ indicator }) => indicator.ofPeople)
    const keys = ofPeople.map(({ indicator }) => indicator.key)
    const earlier = await this.store.earlier(actor, grantId, keys)
    return published(measured, period, toldBefore(earlier))
  }

  private async count(
    actor: Actor,
    indicator: Indicator,
    statement: Counting,
    params: readonly unknown[],
    keeping: KeepingSome | undefined,
  ): Promise<Measured> {
    if (keeping && (keeping.only?.(indicator.key) ?? true))
      return { indicator, ...(await this.store.keptParts(statement, params, keeping, indicator.key)) }
    return { indicator, parts: await this.store.parts(actor, statement, params), counted: null }
  }

  /** Who has completed is defined by progress; here a municipality is complete when all of its groups are. */
  private async completed(
    actor: Actor,
    grantId: string,
    day: string,
    keeping: KeepingSome | undefined,
  ): Promise<Measured> {
    const cohorts = await this.store.cohorts(actor, grantId)
    const standings = await this.progress.completion(actor, cohorts, day)
    const taking = standings.filter(({ kind, state }) => kind === 'municipality' && state !== 'invited')
    const towns = [...new Set(taking.map(({ organisationId }) => organisationId))]
    const behind = new Set(taking.filter(({ completed }) => !completed).map((one) => one.organisationId))
    const done = towns.filter((id) => !behind.has(id))
    return this.count(actor, participation.completed, GIVEN, [done, towns], keeping)
  }
}

/** The sum of lines that count other rows each: what one seat is known by is its module and its enrolment. */
function sumOf({ parts, counted }: Measured): Measured {
  const sum = (of: (part: Part) => number | null): number =>
    parts.reduce((all, part) => all + (of(part) ?? 0), 0)
  const whole = { key: null, title: null, value: sum(({ value }) => value), base: sum(({ base }) => base) }
  const rows = (of: 'value' | 'base'): Rows => ({
    rows: Object.values(counted ?? {}).reduce((all, line) => all + line[of].rows, 0),
    sha256: null,
  })
  return {
    indicator: meeting.total,
    parts: [whole],
    counted: counted && { all: { value: rows('value'), base: rows('base') } },
  }
}
