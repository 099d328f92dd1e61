import { createHash } from 'node:crypto'
import { Injectable, Logger } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Handles, type JobData, type Run } from '../../platform/jobs'
import { Maildir, type Delivered } from '../../platform/mail'
import { InboxReaders } from './inbox-readers'
import { InboxStore } from './inbox.store'
import { readIncoming, type Incoming } from './incoming'
import { readInbox } from './read-inbox.job'

/** What is behind this is attachments: reports and answers are small and stand in front. */
const ENOUGH = 2_000_000

/** Where what comes back is delivered; null: nowhere. */
export class InboxFolder {
  constructor(readonly maildir: Maildir | null) {}
}

/** Reads what comes back: mails that did not arrive, and answers of calendars. Everything else is counted and left alone. */
@Injectable()
export class Inbox {
  private readonly log = new Logger('Inbox')

  constructor(
    private readonly folder: InboxFolder,
    private readonly database: Database,
    private readonly store: InboxStore,
    private readonly readers: InboxReaders,
    private readonly clock: Clock,
  ) {}

  /** One mail that cannot be dealt with stays where it is and does not stand in the way of the others. */
  @Handles(readInbox)
  async read(_: JobData, { actor }: Pick<Run, 'actor'>): Promise<void> {
    const { maildir } = this.folder
    if (!maildir) return
    for (const name of await maildir.unseen()) {
      const mail = await maildir.read(name, ENOUGH)
      if (!mail) continue
      const done = await this.deal(actor, mail).catch((error: unknown) => {
        this.log.error(`What came in as ${name} is still there: ${String(error)}`)
        return false
      })
      if (done) await maildir.seen(name)
    }
  }

  /** False: not now. The claim and what follows from it are one transaction, so a mail has its effect once. */
  private async deal(actor: Actor, { content, size }: Delivered): Promise<boolean> {
    const incoming = await readIncoming(content)
    const hash = createHash('sha256').update(String(size)).update(content).digest()
    const detail = 'detail' in incoming ? incoming.detail : ''
    return this.database.transaction(actor, async () => {
      if (await this.underWay(incoming)) return false
      const first = await this.store.claim({ hash, kind: incoming.kind, detail, size }, this.clock.now())
      if (first) await this.follow(incoming)
      return true
    })
  }

  private async follow(incoming: Incoming): Promise<void> {
    if (incoming.kind === 'calendar-reply') {
      const { from, ics } = incoming
      return this.readers.read({ from, ics, receivedAt: this.clock.now() })
    }
    if (incoming.kind !== 'failed' || incoming.messageId === null) return
    const { messageId, recipients, detail } = incoming
    const mail = await this.store.returned(messageId)
    if (mail) await this.store.bounce(mail, detail)
    // What signs people in is no mail that is kept, but who wrote it knows to whom.
    const addressee = mail ?? (await this.readers.addressee(messageId))
    // Somebody who forwards their mails may have a broken forwarding behind a good address, or another address by now.
    if (addressee && (recipients.length === 0 || recipients.includes(addressee.email.toLowerCase())))
      await this.store.distrust(addressee, detail)
  }

  /** A report can be quicker than the note that the mail went; then it waits for it. */
  private async underWay(incoming: Incoming): Promise<boolean> {
    if (incoming.kind !== 'failed' || incoming.messageId === null) return false
    return (await this.store.returned(incoming.messageId))?.state === 'sending'
  }
}
