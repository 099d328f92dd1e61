import { Choice, Flag, Id, Instant, Many, Named, One, PageQuery, Text } from '../../platform/http'
import { kindsOfMail, type MailKind } from '../mail-kinds'
import { mailStates, type MailState } from '../mail-words'

/** What somebody has to look at: nobody knows whether it arrived, or it did not. */
export const troubled = ['uncertain', 'refused', 'bounced'] as const satisfies readonly MailState[]

export class MailQuery extends PageQuery {
  @Id({ optional: true })
  group?: string

  @Id({ optional: true, description: 'Who got it' })
  person?: string

  @Choice(kindsOfMail, { optional: true })
  kind?: MailKind

  @Choice([...mailStates, 'troubled'], {
    optional: true,
    description: '`troubled`: those that somebody has to look at, which are uncertain, refused and bounced',
  })
  state?: MailState | 'troubled'

  @Text({ min: 1, max: 100, optional: true, description: 'Words of the subject' })
  q?: string
}

export class MailSummary {
  @Id()
  id!: string

  @Choice(kindsOfMail)
  kind!: MailKind

  @Text({ max: 120, description: 'The kind in the reader’s language' })
  title!: string

  @One(() => Named)
  person!: Named

  @Many(() => Named, { description: 'The groups that it speaks of, as far as the reader knows them' })
  groups!: Named[]

  @Text({ max: 400, nullable: true, description: 'Null when the reader may not see all that is in it' })
  subject!: string | null

  @Text({ max: 600, description: 'Why it came' })
  because!: string

  @Choice(mailStates, { description: '`uncertain`: interrupted while it was sent; `bounced`: it came back' })
  state!: MailState

  @Text({
    max: 300,
    description: 'Why it did not go, or did not arrive; empty when there is nothing to explain',
  })
  why!: string

  @Text({
    max: 300,
    description: 'What the receiving server answered, in its own words; empty when it did not',
  })
  said!: string

  @Flag({ description: 'Goes at night and on quiet days too' })
  urgent!: boolean

  @Flag({ description: 'Whether it carries an invitation or a cancellation for the calendar' })
  calendar!: boolean

  @Instant({ description: 'When it was planned to go' })
  plannedFor!: string

  @Instant({ nullable: true })
  sentAt!: string | null

  @Flag({ description: 'Whether the reader may say what became of it' })
  settles!: boolean
}

export class MailView extends MailSummary {
  @Text({ max: 60_000, nullable: true, description: 'Without addresses that only the recipient may use' })
  text!: string | null
}

export class MailSettlement {
  @Choice(['arrived', 'send-again'], {
    description: '`arrived`: somebody asked the recipient; `send-again`: it goes once more, with the same id',
  })
  outcome!: 'arrived' | 'send-again'
}

export class KindOfMail {
  @Choice(kindsOfMail)
  kind!: MailKind

  @Text({ max: 120 })
  title!: string
}

export class MailKinds {
  @Many(() => KindOfMail)
  items!: KindOfMail[]
}
