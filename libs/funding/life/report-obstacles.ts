import { Injectable } from '@nestjs/common'
import { GrantChecks, GrantPeriod } from '../../grants'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import { NarrativesService } from '../narratives/narratives.service'
import type { LifeAction } from './report-life'
import { ReportLifeStore } from './report-life.store'

/**
 * What keeps a report from going on that is neither its stage nor who asks: what is written in it, and its grant. And what
 * a report that was handed in keeps from changing.
 */
@Injectable()
export class ReportObstacles {
  constructor(
    private readonly narratives: NarrativesService,
    private readonly store: ReportLifeStore,
    private readonly checks: GrantChecks,
    private readonly period: GrantPeriod,
  ) {}

  /**
   * What is frozen is never taken out again, so nothing is frozen that looks like personal data and that nobody answers
   * for; and as people may have joined since, it is looked at again before it is approved.
   *
   * @throws Problem unprocessable with what must be seen to
   */
  async clear(actor: Actor, action: LifeAction, reportId: string, grantId: string): Promise<void> {
    if (action !== 'freeze' && action !== 'approve') return
    const sections = await this.narratives.unanswered(actor, reportId)
    if (sections.length > 0) {
      throw new Problem('unprocessable', 'report.personal-data', { sections: sections.join(', ') })
    }
    if (action === 'approve') await this.grantInOrder(actor, reportId, grantId)
  }

  /** From now on the hours of the days that the report tells of stay as they were told. */
  async handedIn(actor: Actor, reportId: string, grantId: string): Promise<void> {
    const day = await this.store.tellsUntil(actor, reportId)
    if (day !== null) await this.period.close(grantId, day)
  }

  /** The grant's own checks, as it stood on the last day that the report tells of. */
  private async grantInOrder(actor: Actor, reportId: string, grantId: string): Promise<void> {
    const day = await this.store.tellsUntil(actor, reportId)
    if (day === null) return
    const wrong = (await this.checks.blocking(actor, grantId, day)).map(({ title }) => title)
    if (wrong.length > 0) throw new Problem('unprocessable', 'report.checks', { checks: wrong.join(', ') })
  }
}
