import { Injectable } from '@nestjs/common'
import { GrantChecks } from '../../grants'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Problem } from '../../platform/http'
import { NarrativesService } from '../narratives/narratives.service'
import type { LifeAction } from './report-life'

/** What keeps a report from going on that is neither its stage nor who asks: what is written in it, and its grant. */
@Injectable()
export class ReportObstacles {
  constructor(
    private readonly narratives: NarrativesService,
    private readonly checks: GrantChecks,
    private readonly clock: Clock,
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
    if (action === 'approve') await this.grantInOrder(actor, grantId)
  }

  private async grantInOrder(actor: Actor, grantId: string): Promise<void> {
    const wrong = await this.checks.blocking(actor, grantId, this.clock.today())
    const titles = wrong.map(({ title }) => title).join(', ')
    if (wrong.length > 0) throw new Problem('unprocessable', 'report.checks', { checks: titles })
  }
}
