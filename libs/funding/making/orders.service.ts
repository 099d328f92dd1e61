import '../funding.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { Outbox } from '../../platform/jobs'
import { mayMakeReports } from '../grant.policy'
import type { ReportView } from '../reports/report.dto'
import { ReportsService } from '../reports/reports.service'
import { makeReport } from './make-report.job'
import { OrdersStore } from './orders.store'

/** Stopping the making of a report, and taking it up again. */
@Injectable()
export class ReportOrders {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsService,
    private readonly store: OrdersStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The worker stops before the next file. A report that was not frozen yet is a draft again.
   *
   * @throws Problem conflict when it is not being made
   */
  async cancel(actor: Actor, id: string): Promise<ReportView> {
    await this.database.transaction(actor, async () => {
      await this.mine(actor, id)
      if (!(await this.store.cancel(id))) throw new Problem('conflict', 'report.not-being-made')
    })
    // Apart: a draft is read anew, in a transaction of one instant.
    return this.reports.find(actor, id)
  }

  /**
   * Goes on where it stopped: what is frozen and the files that there are stay.
   *
   * @throws Problem conflict while it is being made, and when it is ready
   */
  async again(actor: Actor, id: string): Promise<ReportView> {
    await this.database.transaction(actor, async (tx) => {
      await this.mine(actor, id)
      if (!(await this.store.again(id))) throw new Problem('conflict', 'report.not-stopped')
      await this.outbox.enqueue(tx, makeReport, { reportId: id })
    })
    return this.reports.find(actor, id)
  }

  private async mine(actor: Actor, id: string): Promise<void> {
    await this.reports.making(actor, id)
    if (!mayMakeReports(actor)) throw new Problem('forbidden', 'access.denied')
  }
}
