import { Injectable } from '@nestjs/common'
import { Clock } from '../../platform/clock'
import { Handles, type Run } from '../../platform/jobs'
import { Mailer, MailNotSent, MailRefused } from '../../platform/mail'
import { MailWriter } from '../posting/mail-writer'
import { MailBeginning, type Begun } from './beginning.service'
import { sendMails } from './send-mail.job'
import type { Ending } from './sending.store'

/** How it ended with one mail, and what the job fails on. */
interface Ended {
  readonly ending: Ending | null
  readonly failure?: unknown
}

/** As long as what a report says is kept. */
const MOST_SAID = 300

/** How old a last look may be. Where the mail server is slow, what was true for the last of a handful may not be any more. */
const LOOK_LASTS_MS = 20_000

/** Before there were handfuls, a job named one mail; such jobs may still wait. */
type Asked = { readonly mailIds: readonly string[] } | { readonly mailId: string }

/**
 * Sends claimed mails at most once. A few at a time are begun, which is committed before they are given away, and closed
 * before the next few are begun: a worker that dies leaves no more than those few open.
 */
@Injectable()
export class MailSending {
  constructor(
    private readonly beginning: MailBeginning,
    private readonly writer: MailWriter,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** Throws when one of them did not go, or may have gone, once all were tried; the next attempt settles those. */
  @Handles(sendMails)
  async send(asked: Asked, { actor }: Pick<Run, 'actor'>): Promise<void> {
    const ids = 'mailId' in asked ? [asked.mailId] : asked.mailIds
    const failures: unknown[] = []
    let [lookedAt, { begun, waiting }] = [this.clock.now(), await this.beginning.look(actor, ids)]
    while (begun.length > 0 || waiting.length > 0) {
      const ended = await Promise.all(begun.map((one) => this.give(one)))
      failures.push(...ended.flatMap(({ failure }) => (failure === undefined ? [] : [failure])))
      const endings = ended.flatMap(({ ending }) => ending ?? [])
      const now = this.clock.now()
      if (+now - +lookedAt < LOOK_LASTS_MS) {
        begun = await this.beginning.begin(actor, waiting, endings)
        waiting = waiting.slice(MailBeginning.atOnce)
        continue
      }
      await this.beginning.begin(actor, [], endings)
      const left = waiting.map(({ mail }) => mail.id)
      ;[lookedAt, { begun, waiting }] = [now, await this.beginning.look(actor, left)]
    }
    if (failures.length > 0) throw failures[0]
  }

  private async give({ mail, before }: Begun): Promise<Ended> {
    // Somebody began and never said how it ended; only who knows that it did not go may send it again.
    const went = before ? await this.mailer.wasSent(mail.messageId) : false
    if (went === true) return { ending: { mail, state: 'sent', why: '' } }
    if (went === null) return { ending: { mail, state: 'uncertain', why: 'interrupted' } }
    try {
      await this.mailer.send(this.writer.outgoing(mail))
      return { ending: { mail, state: 'sent', why: '' } }
    } catch (error) {
      if (error instanceof MailRefused)
        return {
          ending: { mail, state: 'refused', why: 'server-refused', said: error.message.slice(0, MOST_SAID) },
        }
      const notSent = error instanceof MailNotSent
      return { ending: notSent ? { mail, state: 'claimed', why: '' } : null, failure: error }
    }
  }
}
