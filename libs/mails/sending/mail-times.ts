import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Outbox } from '../../platform/jobs'
import { QuietTimes } from '../../platform/quiet'
import { sendMails } from './send-mail.job'
import { SendingStore, type MailRow } from './sending.store'

/** When a mail goes that cannot go now: night fell, or a quiet day began, between the claim and now. */
@Injectable()
export class MailTimes {
  constructor(
    private readonly database: Database,
    private readonly store: SendingStore,
    private readonly quiet: QuietTimes,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async postponed(mail: MailRow): Promise<boolean> {
    const now = this.clock.now()
    const asked = mail.sendAt > now ? mail.sendAt : now
    const at = mail.urgent ? asked : this.quiet.firstAllowed(asked)
    if (at > now) await this.postpone(mail, at)
    return at > now
  }

  async postpone({ id }: MailRow, at: Date): Promise<[]> {
    await this.store.postpone(id, at)
    await this.outbox.enqueue(this.database.current, sendMails, { mailIds: [id] }, { runAt: at })
    return []
  }
}
