import { Injectable } from '@nestjs/common'
import { Handles, type JobData, type Run } from '../../platform/jobs'
import { findReminders } from './reminder-job-names'
import { ReminderSearch } from './reminder-search.service'

@Injectable()
export class ReminderHandlers {
  constructor(private readonly search: ReminderSearch) {}

  @Handles(findReminders)
  async find(_: JobData, { actor }: Run): Promise<void> {
    await this.search.run(actor)
  }
}
