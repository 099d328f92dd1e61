import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock, osloDay } from '../../platform/clock'
import { languages, type Language } from '../../platform/i18n'
import type { Letter } from '../../platform/mail'
import { closesOn } from '../../evaluations'
import { Post } from '../../mails'
import { contentOf } from '../summary.view'
import { SummariesStore, type PlaceRow, type Recipient, type SummaryRow } from '../summaries.store'
import type { Content } from './content'
import { summaryLetter, type LetterFacts } from './summary-letter'

/** What would go to whom right now. */
export interface Letters {
  readonly content: Content
  /** What the group was sent before; null the first time. */
  readonly before: Content | null
  /** Which sending this would be. */
  readonly number: number
  readonly recipients: readonly Recipient[]
  readonly letter: (language: Language) => Letter
}

/** Writes the letters of a summary, the same for who looks at them and for who gets them. */
@Injectable()
export class SummaryLetters {
  constructor(
    private readonly store: SummariesStore,
    private readonly post: Post,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of whoever carries the group. */
  async write(actor: Actor, place: PlaceRow): Promise<Letters> {
    const row = await this.store.summary(place)
    const recipients = await this.store.recipients(place, this.clock.now())
    const sender = await this.store.nameOf(actor.id)
    const facts = this.facts(place, row, sender)
    return {
      content: facts.content,
      before: facts.before,
      number: (row.sent?.number ?? 0) + 1,
      recipients,
      letter: (language) => summaryLetter(language, facts),
    }
  }

  private facts(place: PlaceRow, row: SummaryRow, sender: string): LetterFacts {
    const { gatheringId, groupId, groupName, number, startsAt, endsAt } = place
    const lastDay = closesOn(endsAt)
    const people = row.decisions.flatMap(({ person }) => (person ? [person] : []))
    return {
      content: contentOf(row),
      before: row.sentContent,
      number,
      heldOn: osloDay(startsAt),
      group: groupName,
      sender,
      names: new Map(people.map(({ id, name }) => [id, name])),
      href: this.post.link(`/samlinger/${gatheringId}`),
      evaluation:
        lastDay < this.clock.today()
          ? null
          : {
              href: this.post.link(`/gruppe/${groupId}/samlinger/${gatheringId}/evaluering`),
              closesOn: lastDay,
            },
    }
  }
}

/** The languages that somebody among them has, in the order in which we name them. */
export function languagesOf(recipients: readonly Recipient[]): Language[] {
  return languages.filter((language) => recipients.some((one) => one.language === language))
}
