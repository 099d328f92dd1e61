import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { ProgressService } from '../../progress'
import { toldBefore } from '../disclosure/earlier'
import type { Indicator, Measured, Part } from './indicator'
import { indicators } from './indicators'
import { IndicatorsStore } from './indicators.store'
import { meeting } from './gatherings.report'
import { participation } from './participation.report'
import { published, type PublishedIndicator } from './published'

/** Measures the indicators of a grant. Inside a transaction of one instant, all of them are of that instant. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly store: IndicatorsStore,
    private readonly progress: ProgressService,
  ) {}

  /** @param day last day that counts, `YYYY-MM-DD` in Oslo */
  async measure(actor: Actor, grantId: string, day: string): Promise<Measured[]> {
    const measured = new Map<string, Measured>()
    for (const indicator of indicators) {
      const { key, statement } = indicator
      const parts = statement ? await this.store.parts(actor, statement, grantId, day) : []
      measured.set(key, { indicator, parts })
    }
    const modules = measured.get(meeting.attendance.key)?.parts ?? []
    measured.set(meeting.total.key, { indicator: meeting.total, parts: [sumOf(modules)] })
    const completed = await this.completed(actor, grantId, day, measured)
    measured.set(participation.completed.key, { indicator: participation.completed, parts: [completed] })
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

  /** Who has completed is defined by progress; here a municipality is complete when all of its groups are. */
  private async completed(
    actor: Actor,
    grantId: string,
    day: string,
    measured: ReadonlyMap<string, Measured>,
  ): Promise<Part> {
    const countedIn = ({ key }: Indicator): readonly string[] => measured.get(key)?.parts[0]?.counted ?? []
    const groups = new Set(countedIn(participation.groups))
    const towns = countedIn(participation.municipalities)
    const cohorts = await this.store.cohorts(actor, grantId)
    const standings = await this.progress.standings(actor, cohorts, day)
    const taking = standings.filter(({ groupId }) => groups.has(groupId))
    const behind = new Set(
      taking.filter(({ progress }) => !progress.completed).map((one) => one.organisationId),
    )
    const known = new Set(taking.map(({ organisationId }) => organisationId))
    const counted = towns.filter((id) => known.has(id) && !behind.has(id))
    return { key: null, title: null, value: counted.length, base: towns.length, counted, baseCounted: towns }
  }
}

/** The sum of lines that count other rows each: a seat is known by its module and its enrolment. */
function sumOf(modules: readonly Part[]): Part {
  const sum = (of: (part: Part) => number | null): number =>
    modules.reduce((all, part) => all + (of(part) ?? 0), 0)
  const seats = (of: (part: Part) => readonly string[]): string[] =>
    modules.flatMap((part) => of(part).map((id) => `${part.key}:${id}`))
  return {
    key: null,
    title: null,
    value: sum(({ value }) => value),
    base: sum(({ base }) => base),
    counted: seats(({ counted }) => counted),
    baseCounted: seats(({ baseCounted }) => baseCounted),
  }
}
