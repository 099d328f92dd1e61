import '../funding.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { Outbox } from '../../platform/jobs'
import { tellReportDeadlines } from '../deadlines/report-deadlines.store'
import { makeReport } from '../making/make-report.job'
import type { ReportView } from '../reports/report.dto'
import { ReportsService } from '../reports/reports.service'
import { askingOf } from './asking'
import { lifeSteps, verdict, type LifeAction } from './report-life'
import { ReportObstacles } from './report-obstacles'
import { ReportLifeStore, type StandingRow } from './report-life.store'

const CARRIER = systemActor('funding.next-version')

/** Moves a report on through its life: each step is written down with who, when and why. */
@Injectable()
export class ReportLife {
  constructor(
    private readonly database: Database,
    private readonly store: ReportLifeStore,
    private readonly reports: ReportsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly obstacles: ReportObstacles,
  ) {}

  /**
   * Asks that the draft be frozen as it is, and its files be made; the worker does it, and moves the report to review.
   * Who asks again is told how far it has come.
   */
  async freeze(actor: Actor, id: string): Promise<ReportView> {
    await this.database.transaction(actor, async (tx) => {
      const { grantId } = await this.admit(actor, id, 'freeze')
      await this.obstacles.clear(actor, 'freeze', id, grantId)
      if (await this.store.queue(id, actor.id)) await this.outbox.enqueue(tx, makeReport, { reportId: id })
    })
    return this.reports.find(actor, id)
  }

  /**
   * Takes a step. What was frozen and comes back goes on as a draft of the next version.
   *
   * @throws Problem forbidden for the wrong side or the same pair of eyes; conflict where the report is elsewhere by now
   */
  async take(actor: Actor, id: string, action: LifeAction, reason?: string): Promise<ReportView> {
    const { to: stage, next } = lifeSteps[action]
    await this.database.transaction(actor, async (tx) => {
      const { grantId } = await this.admit(actor, id, action)
      await this.obstacles.clear(actor, action, id, grantId)
      const at = this.clock.now()
      await this.store.take(id, { stage, at, by: actor.id, reason: reason?.trim() ?? null })
      await this.database.transaction(CARRIER, async () => {
        if (next) await this.store.next(id, at, actor.id)
        if (action === 'submit') await this.obstacles.handedIn(CARRIER, id, grantId)
        await tellReportDeadlines(tx, grantId)
      })
    })
    return this.reports.find(actor, id)
  }

  private async admit(actor: Actor, id: string, action: LifeAction): Promise<StandingRow> {
    const standing = await this.store.standing(actor, id)
    if (!standing) throw new Problem('not-found', 'request.not-found')
    switch (verdict(action, standing, askingOf(actor, standing.hosted))) {
      case 'may':
        return standing
      case 'not-yours':
        throw new Problem('forbidden', action === 'submit' ? 'report.host-only' : 'access.denied')
      case 'four-eyes':
        throw new Problem('forbidden', 'report.four-eyes')
      case 'not-now':
        throw new Problem('conflict', 'report.not-now')
    }
  }
}
