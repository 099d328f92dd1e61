import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { ChangeLog } from '../../changes'
import { Post } from '../../mails'
import { SummariesStore, type PlaceRow } from '../summaries.store'
import type { Letters } from './summary-letters'
import { words } from './summary-words'

/** What is written down when a summary goes, in the transaction that decided it. */
@Injectable()
export class SummaryDelivery {
  constructor(
    private readonly store: SummariesStore,
    private readonly post: Post,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  async deliver(actor: Actor, place: PlaceRow, letters: Letters): Promise<void> {
    const { content, number, recipients } = letters
    const { gatheringId, groupId } = place
    const [by, at] = [actor.id, this.clock.now()]
    await this.store.sent(place, { number, content, recipients: recipients.length, by, at })
    await this.post.claim(
      recipients.map(({ id, language }) => ({
        key: `summary/${gatheringId}/${groupId}/${number}/${id}`,
        kind: 'summary',
        personId: id,
        groupIds: [groupId],
        letter: letters.letter(language),
        because: words.because,
        urgent: false,
        stops: ['summary'],
      })),
    )
    const subject = { subjectType: 'gathering', subjectId: gatheringId, groupId }
    await this.log.note(actor, {
      action: 'summary.sent',
      ...subject,
      detail: { number, recipients: recipients.length },
    })
  }
}
