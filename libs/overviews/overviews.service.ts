import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { xlsx } from '../platform/documents'
import { Problem } from '../platform/http'
import { ProgressService } from '../progress'
import { monthsBetween } from './months'
import { countiesOf, monthsOf, type Matrix } from './overview'
import type { OverviewView } from './overview.dto'
import { workbookOf } from './workbook/overview-workbook'
import { OverviewsStore } from './overviews.store'

@Injectable()
export class OverviewsService {
  constructor(
    private readonly store: OverviewsStore,
    private readonly progress: ProgressService,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found for who does not follow the cohort */
  async find(actor: Actor, cohortId: string): Promise<OverviewView> {
    return this.view(actor, await this.progress.ofCohort(actor, cohortId))
  }

  /** The overview and every group of it as a workbook; at the same moment of the same data the same bytes. */
  async workbook(actor: Actor, cohortId: string): Promise<{ name: string; content: Buffer }> {
    const matrix = await this.progress.ofCohort(actor, cohortId)
    const overview = await this.view(actor, matrix)
    const content = xlsx(workbookOf(overview, matrix, actor.language))
    return { name: `${matrix.cohort.name} ${overview.asOf}.xlsx`, content }
  }

  private async view(actor: Actor, { cohort, counts, groups }: Matrix): Promise<OverviewView> {
    const today = this.clock.today()
    const facts = await this.store.facts(actor, cohort.id, today)
    if (!facts) throw new Problem('not-found', 'request.not-found')
    const months = monthsBetween(facts.startsOn, facts.months.at(-1)?.month ?? null, today)
    const completed = await this.progress.completedOn(
      actor,
      cohort.id,
      months.map(({ lastDay }) => lastDay),
    )
    return {
      cohort,
      asOf: today,
      counts,
      counties: countiesOf(groups, facts),
      months: monthsOf(months, facts, completed),
    }
  }
}
