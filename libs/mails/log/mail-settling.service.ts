import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { Outbox } from '../../platform/jobs'
import { sendMails } from '../sending/send-mail.job'
import { AddressesStore } from './addresses.store'
import type { MailSettlement, MailView } from './mail-log.dto'
import { MailLog } from './mail-log.service'

const CLERK = systemActor('mails.settle')

/** What people say about mails that the product cannot know: whether one arrived, and that an address is good again. */
@Injectable()
export class MailSettling {
  constructor(
    private readonly database: Database,
    private readonly mails: MailLog,
    private readonly store: AddressesStore,
    private readonly outbox: Outbox,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  /** Once: of two who say it at the same time the second is told that it is settled. */
  settle(actor: Actor, id: string, { outcome }: MailSettlement): Promise<MailView> {
    return this.database.transaction(actor, async () => {
      await this.mails.show(actor, id)
      await this.database.transaction(CLERK, async (tx) => {
        if (!(await this.store.settle(id, outcome, this.clock.now())))
          throw new Problem('conflict', 'mail.settled')
        if (outcome === 'send-again') await this.outbox.enqueue(tx, sendMails, { mailIds: [id] })
      })
      await this.log.note(actor, { action: `mail.${outcome}`, subjectType: 'mail', subjectId: id })
      return this.mails.show(actor, id)
    })
  }

  /** Mails go to the address again; if it still does not take them, we are told again. */
  retry(actor: Actor, personId: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      const known = await this.store.address(personId)
      if (!known) throw new Problem('not-found', 'request.not-found')
      if (!actor.permissions.has('people.manage') && !known.own)
        throw new Problem('forbidden', 'access.denied')
      if (known.mailState === 'ok') return
      await this.database.transaction(CLERK, () => this.store.trust(personId))
      const { groupId } = known
      await this.log.note(actor, {
        action: 'mail.address-retried',
        subjectType: 'person',
        subjectId: personId,
        groupId,
      })
    })
  }
}
