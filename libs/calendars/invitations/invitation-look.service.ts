import { Injectable } from '@nestjs/common'
import { LastLook, type ClaimedMail, type LookAnswer } from '../../mails'
import { Clock } from '../../platform/clock'
import { CalendarOptions } from '../calendar-options'
import { invitationLetter } from './invitation-letter'
import { InvitationsStore } from './invitations.store'
import { newsOf, type Notice } from './notice'

const A_MINUTE_MS = 60_000

/** Between the claim and the mail a night may have passed, and the gathering may have been moved again, or back. */
@Injectable()
export class InvitationLook {
  constructor(
    private readonly store: InvitationsStore,
    private readonly clock: Clock,
    private readonly options: CalendarOptions,
  ) {}

  /** The words follow from what the reader knows by now: who never got the first mail is called, and not told of a move. */
  @LastLook('invitation')
  async look(mails: readonly ClaimedMail[]): Promise<readonly LookAnswer[]> {
    const notices = await this.store.notices(mails.map(({ id }) => id))
    return mails.map(({ id }) => this.answer(notices.find((notice) => notice.id === id)))
  }

  private answer(notice: Notice | undefined): LookAnswer {
    const now = this.clock.now()
    if (!notice) return { withhold: 'no-longer-relevant' }
    if (notice.changing) return { later: new Date(now.getTime() + A_MINUTE_MS) }
    if (notice.superseded) return { withhold: 'superseded' }
    if (notice.facts.startsAt <= now) return { withhold: 'no-longer-relevant' }
    const news = newsOf(notice)
    if (!news) return { withhold: 'no-longer-relevant' }
    return { go: invitationLetter(notice, news, this.options.publicUrl) }
  }
}
