import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import { GrantsService } from '../grants.service'
import { NarrativesService } from '../narratives/narratives.service'
import type { LifeAction } from './report-life'

/** Checks of the grant that a report is not approved past. */
const BLOCKING = new Set(['balance', 'granted'])

/** What keeps a report from going on that is neither its stage nor who asks: what is written in it, and its grant. */
@Injectable()
export class ReportObstacles {
  constructor(
    private readonly narratives: NarrativesService,
    private readonly grants: GrantsService,
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
    const { checks } = await this.grants.find(actor, grantId)
    const wrong = checks.filter(({ key, ok }) => !ok && BLOCKING.has(key)).map(({ title }) => title)
    if (wrong.length > 0) throw new Problem('unprocessable', 'report.checks', { checks: wrong.join(', ') })
  }
}
