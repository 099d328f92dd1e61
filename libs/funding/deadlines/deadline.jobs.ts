import { Injectable } from '@nestjs/common'
import { tellDeadlines } from '../../grants'
import { Database } from '../../platform/database'
import { Handles, type Run } from '../../platform/jobs'
import { tellReportDeadlines } from './report-deadlines.store'

/** What a grant owes its funder, told anew when the grant has changed. */
@Injectable()
export class DeadlineHandlers {
  constructor(private readonly database: Database) {}

  @Handles(tellDeadlines)
  async tell({ grantId }: { grantId: string }, { actor }: Run): Promise<void> {
    await this.database.transaction(actor, (tx) => tellReportDeadlines(tx, grantId))
  }
}
