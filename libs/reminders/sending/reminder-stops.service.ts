import { Injectable } from '@nestjs/common'
import { systemActor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import { LetterWriter } from './letter-writer'
import { ReminderMailsStore } from './reminder-mails.store'

const CLERK = systemActor('reminders.stop')

export interface Stopped {
  readonly language: Language
  readonly kinds: readonly string[]
}

/** Stops reminders for whoever holds a mail of ours; no signing in, because stopping must be easier than staying. */
@Injectable()
export class ReminderStops {
  constructor(
    private readonly database: Database,
    private readonly store: ReminderMailsStore,
    private readonly writer: LetterWriter,
    private readonly clock: Clock,
  ) {}

  /** What the token of a mail stops; null when it is not ours. */
  look(token: string): Promise<Stopped | null> {
    return this.onMail(token, async () => undefined)
  }

  /** Stops every kind of reminder that the mail brought. */
  stop(token: string): Promise<Stopped | null> {
    return this.onMail(token, ({ personId, kinds }) => this.store.stop(personId, kinds, this.clock.now()))
  }

  private async onMail(
    token: string,
    then: (found: { personId: string; kinds: string[] }) => Promise<void>,
  ): Promise<Stopped | null> {
    const mailId = this.writer.mailOf(token)
    if (mailId === null) return null
    return this.database.transaction(CLERK, async () => {
      const found = await this.store.kindsOf(mailId)
      if (found) await then(found)
      return found
    })
  }
}
