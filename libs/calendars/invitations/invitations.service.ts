import { Injectable } from '@nestjs/common'
import { Post, type NewMail } from '../../mails'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Handles, type JobData, type Run } from '../../platform/jobs'
import { CalendarOptions } from '../calendar-options'
import { invitationLetter, invitationPart } from './invitation-letter'
import { newsWords } from './invitation-words'
import { InvitationsStore } from './invitations.store'
import { cannotWait, newsOf, type News, type Notice } from './notice'
import { checkCalendars, tellCalendars } from './tell-calendars.job'

const BATCH = 200
/** Whoever moves a gathering often corrects it at once; what is corrected before the mail goes is one mail. */
const SECOND_THOUGHTS_MS = 60_000

/**
 * Tells calendars what they do not know. What each should hold is held against what it was told, and the difference is
 * written down and posted in one transaction: nothing is lost, and the same news is never told twice.
 */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly store: InvitationsStore,
    private readonly post: Post,
    private readonly clock: Clock,
    private readonly options: CalendarOptions,
  ) {}

  @Handles(tellCalendars)
  async tell(_: JobData, { actor }: Run): Promise<void> {
    const changed = await this.database.transaction(actor, () => this.store.changed())
    for (const { cohortId, ids } of changed) {
      await this.catchUp(actor, cohortId)
      // What was noted in the meantime has an id of its own, and is looked at the next time.
      await this.database.transaction(actor, () => this.store.forget(ids))
    }
  }

  @Handles(checkCalendars)
  async check(_: JobData, { actor }: Run): Promise<void> {
    await this.catchUp(actor, null)
  }

  private async catchUp(actor: Actor, cohortId: string | null): Promise<void> {
    while ((await this.claimSome(actor, cohortId)) > 0);
  }

  private claimSome(actor: Actor, cohortId: string | null): Promise<number> {
    return this.database.transaction(actor, async () => {
      const now = this.clock.now()
      const ids = await this.store.claim(now, cohortId, BATCH)
      const notices = ids.length > 0 ? await this.store.notices(ids) : []
      const mails = notices.flatMap((notice) => {
        const news = newsOf(notice)
        return news ? [this.mail(notice, news, now)] : []
      })
      await this.post.claim(mails)
      return ids.length
    })
  }

  private mail(notice: Notice, news: News, now: Date): NewMail {
    const urgent = cannotWait(notice, now)
    return {
      id: notice.id,
      key: `invitation/${notice.uid}/${notice.person.id}/${notice.sequence}`,
      kind: 'invitation',
      personId: notice.person.id,
      groupIds: notice.groupIds,
      letter: invitationLetter(notice, news, this.options.publicUrl),
      because: newsWords[news].because,
      urgent,
      sendAt: new Date(now.getTime() + (urgent ? 0 : SECOND_THOUGHTS_MS)),
      calendar: invitationPart(notice, this.options),
    }
  }
}
