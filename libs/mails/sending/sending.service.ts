import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Handles, type Run } from '../../platform/jobs'
import { Mailer, MailNotSent, MailRefused } from '../../platform/mail'
import type { MailOutcome, MailState } from '../mail-words'
import { MailWriter } from '../posting/mail-writer'
import { MailBeginning } from './beginning.service'
import { sendMail } from './send-mail.job'
import { SendingStore, type MailRow } from './sending.store'

/** Sends a claimed mail at most once: that it is begun is written down before it is given away, and closed after it. */
@Injectable()
export class MailSending {
  constructor(
    private readonly database: Database,
    private readonly store: SendingStore,
    private readonly beginning: MailBeginning,
    private readonly writer: MailWriter,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** Throws when the mail did not go, or may have gone; the next attempt settles it. */
  @Handles(sendMail)
  async send({ mailId }: { mailId: string }, { actor }: Pick<Run, 'actor'>): Promise<void> {
    const begun = await this.beginning.begin(actor, mailId)
    if (!begun) return
    if (begun.before && !(await this.safeToSend(actor, begun.mail))) return
    try {
      await this.mailer.send(this.writer.outgoing(begun.mail))
    } catch (error) {
      return this.settle(actor, begun.mail, error)
    }
    await this.close(actor, mailId, 'sent')
  }

  /** Somebody began and never said how it ended; only who knows that it did not go may send it again. */
  private async safeToSend(actor: Actor, mail: MailRow): Promise<boolean> {
    const went = await this.mailer.wasSent(mail.messageId)
    if (went === true) await this.close(actor, mail.id, 'sent')
    if (went === null) await this.close(actor, mail.id, 'uncertain', 'interrupted')
    return went === false
  }

  private async settle(actor: Actor, mail: MailRow, error: unknown): Promise<void> {
    if (error instanceof MailRefused) {
      await this.database.transaction(actor, async () => {
        await this.store.close(mail.id, 'refused', { why: 'server-refused' })
        await this.store.refuseAddress(mail.personId)
      })
      return
    }
    if (error instanceof MailNotSent) await this.close(actor, mail.id, 'claimed')
    throw error
  }

  private close(actor: Actor, mailId: string, state: MailState, why: MailOutcome | '' = ''): Promise<void> {
    return this.database.transaction(actor, () =>
      this.store.close(mailId, state, { at: this.clock.now(), why }),
    )
  }
}
