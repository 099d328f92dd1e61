import { Injectable } from '@nestjs/common'
import { Handles, type JobData, type Run } from '../../platform/jobs'
import { findReminders, sendReminders } from './reminder-job-names'
import { ReminderSearch } from './reminder-search.service'
import { ReminderSending } from './reminder-sending.service'

@Injectable()
export class ReminderHandlers {
  constructor(
    private readonly search: ReminderSearch,
    private readonly sending: ReminderSending,
  ) {}

  @Handles(findReminders)
  async find(_: JobData, { actor }: Run): Promise<void> {
    await this.search.run(actor)
  }

  @Handles(sendReminders)
  send({ mailId }: { mailId: string }, { actor }: Run): Promise<void> {
    return this.sending.send(actor, mailId)
  }
}
