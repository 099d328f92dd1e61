import { Choice, Flag, Id, Instant, Int, Many, Named, One, Text, Values } from '../platform/http'
import { languages, type Language } from '../platform/i18n'
import { nudgeSubjects, type NudgeSubject } from './matters/nudge-subjects'

/** What is to be said to whom; the preview answers how it will look. */
export class NewNudge {
  @Id()
  group!: string

  @Choice(nudgeSubjects)
  subject!: NudgeSubject

  @Text({
    min: 1,
    max: 36,
    pattern: /^[0-9a-f-]+$/,
    description: 'The module’s number; for an answer the activity',
  })
  about!: string

  @Values(
    { type: 'string', format: 'uuid' },
    { optional: true, description: 'Whom; everybody who has not done it when left out' },
  )
  people?: string[]

  @Text({ max: 280, optional: true, description: 'A short line of the sender’s own' })
  line?: string
}

export class NudgeRecipient extends Named {
  @Choice(languages)
  language!: Language

  @Flag({ description: 'Whether they get it if it is sent now' })
  gets!: boolean

  @Text({ max: 300, nullable: true, description: 'Why not; or what they will get anyway' })
  note!: string | null
}

const blockKinds = ['paragraph', 'quote', 'button'] as const

export class NudgeBlock {
  @Choice(blockKinds)
  kind!: (typeof blockKinds)[number]

  @Text({ max: 1000 })
  text!: string

  @Text({ max: 160, nullable: true, description: 'Of `quote`: whose words they are' })
  by!: string | null
}

export class NudgeLetterView {
  @Choice(languages)
  language!: Language

  @Text({ max: 200 })
  subject!: string

  @Many(() => NudgeBlock)
  body!: NudgeBlock[]

  @Many(() => NudgeBlock, { description: 'Below a line: why it came' })
  footer!: NudgeBlock[]
}

export class NudgePreview {
  @Instant({ description: 'When it goes if it is sent now; until then it can be undone' })
  sendAt!: string

  @Text({ max: 200, description: 'The same in a sentence' })
  when!: string

  @Text({ max: 200, description: 'Who reads the sender’s own line' })
  readers!: string

  @Many(() => NudgeRecipient, { description: 'Everybody who has not done it' })
  recipients!: NudgeRecipient[]

  @Many(() => NudgeLetterView, {
    description: 'The mail as it will look, once for each language of those who get it',
  })
  letters!: NudgeLetterView[]
}

export class NudgeSent {
  @Id({ description: 'Takes all of it back, until `sendAt`' })
  id!: string

  @Instant()
  sendAt!: string

  @Text({ max: 200, description: 'When it goes, in a sentence' })
  when!: string

  @Int({
    description: 'For how many seconds from now it can be taken back, whatever the reader’s clock says',
  })
  seconds!: number

  @Many(() => Named, { description: 'Who gets it' })
  people!: Named[]

  @Many(() => NudgeRecipient, { description: 'Who of the chosen does not, and why' })
  left!: NudgeRecipient[]

  @One(() => Named)
  group!: Named
}
