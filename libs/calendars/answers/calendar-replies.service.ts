import { Injectable } from '@nestjs/common'
import { ReadsInbox } from '../../mails'
import { readReplies, type CalendarReply } from '../../platform/calendar'
import { CalendarAnswersStore } from './calendar-answers.store'

const ENTRY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** An address as the product keeps them; above all without what no database takes. */
const ADDRESS = /^[^\s\p{Cc}]{3,254}$/u

interface Incoming {
  readonly from: string
  readonly ics: string
  readonly receivedAt: Date
}

/**
 * Keeps what calendars answer. Whoever writes to the sender address can say anything, so only an answer of the person
 * themself to a message that they were sent is kept, everything else changes nothing, and nothing hangs on it anywhere.
 */
@Injectable()
export class CalendarReplies {
  constructor(private readonly store: CalendarAnswersStore) {}

  @ReadsInbox('calendar-reply')
  async read({ from, ics, receivedAt }: Incoming): Promise<void> {
    const sender = from.trim().toLowerCase()
    if (!ADDRESS.test(sender)) return
    for (const reply of readReplies(ics)) {
      if (reply.address !== sender || !ENTRY.test(reply.uid)) continue
      await this.store.note(reply, givenAt(reply, receivedAt))
    }
  }
}

/** By the clock of who answered, which puts answers in order that overtook each other; but never later than now. */
function givenAt({ stampedAt }: CalendarReply, receivedAt: Date): Date {
  return stampedAt && stampedAt.getTime() > 0 && stampedAt < receivedAt ? stampedAt : receivedAt
}
