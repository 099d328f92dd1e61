import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import type { Block } from '../../platform/mail'
import { SummaryPlaces } from '../summary-place'
import type { LetterBlock, SummaryPreview, SummaryView } from '../summary.dto'
import { SummariesService } from '../summaries.service'
import { difference, fingerprint, isDifferent, isEmpty } from './content'
import { SummaryDelivery } from './summary-delivery'
import { languagesOf, SummaryLetters, type Letters } from './summary-letters'

/** Sends a group what it decided and wrote: looked at first, once to each person, and again only when it is different. */
@Injectable()
export class SummarySendings {
  constructor(
    private readonly database: Database,
    private readonly places: SummaryPlaces,
    private readonly summaries: SummariesService,
    private readonly letters: SummaryLetters,
    private readonly delivery: SummaryDelivery,
  ) {}

  /** The mail in each language that somebody in the group has, as it would go right now. */
  preview(actor: Actor, groupId: string, gatheringId: string): Promise<SummaryPreview> {
    return this.database.transaction(actor, async () => {
      const place = await this.places.findForChange(actor, groupId, gatheringId)
      const letters = await this.letters.write(actor, place)
      mustBeWorthSending(letters)
      return previewOf(letters)
    })
  }

  /** @throws Problem stale when it is no longer what was looked at */
  send(actor: Actor, groupId: string, gatheringId: string, version: string | null): Promise<SummaryView> {
    return this.database.transaction(actor, async () => {
      const place = await this.places.findForChange(actor, groupId, gatheringId)
      const letters = await this.letters.write(actor, place)
      mustBeWorthSending(letters)
      requireVersion(version, fingerprint(letters.content))
      await this.delivery.deliver(actor, place, letters)
      return this.summaries.view(actor, place)
    })
  }
}

function mustBeWorthSending({ content, before }: Letters): void {
  if (isEmpty(content)) throw new Problem('conflict', 'summary.empty')
  if (before && !isDifferent(difference(before, content))) throw new Problem('conflict', 'summary.unchanged')
}

function previewOf({ content, recipients, letter }: Letters): SummaryPreview {
  return {
    version: fingerprint(content),
    letters: languagesOf(recipients).map((language) => {
      const { subject, body } = letter(language)
      const count = recipients.filter((one) => one.language === language).length
      return { language, recipients: count, subject, body: body.map(blockView) }
    }),
  }
}

function blockView(block: Block): LetterBlock {
  switch (block.kind) {
    case 'list':
      return { kind: 'list', text: '', items: [...block.items] }
    case 'facts':
      return { kind: 'list', text: '', items: block.facts.map(({ label, value }) => `${label}: ${value}`) }
    case 'table':
      return { kind: 'list', text: '', items: block.rows.map((row) => row.join(' · ')) }
    case 'button':
      return { kind: 'link', text: block.text, items: [] }
    case 'quote':
      return { kind: 'paragraph', text: block.text, items: [] }
    default:
      return { kind: block.kind, text: block.text, items: [] }
  }
}
