import { Injectable } from '@nestjs/common'
import { Handles, type Run } from '../../platform/jobs'
import { makeReport } from './make-report.job'
import { ReportMaking } from './report-making.service'

@Injectable()
export class ReportHandlers {
  constructor(private readonly making: ReportMaking) {}

  @Handles(makeReport)
  async make({ reportId }: { reportId: string }, { actor, attempt }: Run): Promise<void> {
    try {
      await this.making.make(actor, reportId)
    } catch (error) {
      if (attempt >= makeReport.attempts) await this.making.giveUp(actor, reportId)
      throw error
    }
  }
}
