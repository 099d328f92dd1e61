import './funding.problems'
import { Injectable } from '@nestjs/common'
import { GrantChecks, type GrantCheck } from '../grants'
import { rolesOf } from '../people'
import { systemActor, type Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page, type PageQuery } from '../platform/http'
import { attainment } from './goals'
import { deliveryChecks } from './grant-checks'
import type { GrantDetail, GrantView } from './grant.dto'
import { goalUnits } from './grant-words'
import { GrantsStore, type GrantRow } from './grants.store'
import { IndicatorsService } from './indicators/indicators.service'
import type { PublishedIndicator } from './indicators/published'

const COUNTER = systemActor('funding')

@Injectable()
export class GrantsService {
  constructor(
    private readonly store: GrantsStore,
    private readonly indicators: IndicatorsService,
    private readonly checks: GrantChecks,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<GrantView>> {
    const rows = await this.store.page(actor, cursorFrom(cursor, 2), limit + 1)
    return pageOf(
      rows,
      limit,
      (row) => row,
      ({ periodFrom, id }) => [periodFrom, id],
    )
  }

  /** The grant as it stands today; a report tells of its own day instead. */
  async find(actor: Actor, id: string): Promise<GrantDetail> {
    const today = this.clock.today()
    const row = await this.store.find(actor, id, today)
    if (!row) throw new Problem('not-found', 'request.not-found')
    // The host reads the figures of the whole network as the report will publish them, and no row behind them.
    const counts = rolesOf(actor).admin ? actor : COUNTER
    const measured = await this.indicators.measure(counts, id, today)
    const period = { from: row.periodFrom, to: today }
    const figures = await this.indicators.published(counts, id, measured, period)
    const checks = await this.checks.all(actor, id, today)
    return detail(row, figures, [...checks, ...deliveryChecks(row, actor.language, today)], actor)
  }
}

function detail(
  row: GrantRow,
  figures: readonly PublishedIndicator[],
  checks: GrantCheck[],
  { language }: Actor,
): GrantDetail {
  const { goals, ...grant } = row
  const told = goals.map((goal) => {
    const { key, title, target, unit, actual, met } = attainment(goal, figures)
    return { key, title: title[language], target, unit: goalUnits[unit][language], actual, met }
  })
  return { ...grant, goals: told, checks }
}
