import { Text } from '../../platform/http'

const LANGUAGES = 'Bokmål is the fall-back; an empty text is one that is missing in its language'

/** A heading in every language. */
export class LocalisedLine {
  @Text({ max: 160, description: LANGUAGES })
  nb!: string

  @Text({ max: 160 })
  nn!: string

  @Text({ max: 160 })
  en!: string
}

/** A few sentences in every language: a theme, a question. */
export class LocalisedSentences {
  @Text({ max: 1000, description: LANGUAGES })
  nb!: string

  @Text({ max: 1000 })
  nn!: string

  @Text({ max: 1000 })
  en!: string
}

/** A longer text in every language, in our subset of Markdown where it is a body. */
export class LocalisedText {
  @Text({ max: 20_000, description: LANGUAGES })
  nb!: string

  @Text({ max: 20_000 })
  nn!: string

  @Text({ max: 20_000 })
  en!: string
}
