import { Injectable } from '@nestjs/common'
import { systemActor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import type { StopKind } from '../mail-kinds'
import { MailWriter } from '../posting/mail-writer'
import { MailStopsStore, type StoppableMail } from './mail-stops.store'

const CLERK = systemActor('mails.stop')

export interface Stopped {
  readonly language: Language
  readonly stops: readonly StopKind[]
}

/** Stops mails for whoever holds a mail of ours; no signing in, because stopping must be easier than staying. */
@Injectable()
export class MailStops {
  constructor(
    private readonly database: Database,
    private readonly store: MailStopsStore,
    private readonly writer: MailWriter,
    private readonly clock: Clock,
  ) {}

  /** What the token of a mail stops; null when it is not ours. */
  look(token: string): Promise<Stopped | null> {
    return this.onMail(token, async () => undefined)
  }

  /** Stops everything that the mail brought. */
  stop(token: string): Promise<Stopped | null> {
    return this.onMail(token, ({ personId, stops }) => this.store.stop(personId, stops, this.clock.now()))
  }

  private async onMail(
    token: string,
    then: (found: StoppableMail) => Promise<void>,
  ): Promise<Stopped | null> {
    const mailId = this.writer.mailOf(token)
    if (mailId === null) return null
    return this.database.transaction(CLERK, async () => {
      const found = await this.store.stoppable(mailId)
      if (found) await then(found)
      return found
    })
  }
}
