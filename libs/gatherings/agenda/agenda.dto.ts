import { Choice, Flag, Instant, Int, Many, One, Text } from '../../platform/http'
import { languages, type Language } from '../../platform/i18n'
import { GatheringView } from '../gathering.dto'

/** More than a day has no room for, and a list that nobody reads. */
const MOST_ITEMS = 40

export class NewAgendaItem {
  @Text({ min: 1, max: 160, pattern: /\S/ })
  title!: string

  @Int({ min: 1, max: 600 })
  minutes!: number

  @Text({ max: 300, optional: true, description: 'Who leads it, or what it is about' })
  note?: string
}

export class AgendaRequest {
  @Many(() => NewAgendaItem, { max: MOST_ITEMS, description: 'All of it, in order' })
  items!: NewAgendaItem[]

  @Text({ max: 4000, description: 'What to bring, read or do before; empty when there is nothing' })
  preparation!: string
}

export class AgendaItem {
  @Text({ max: 160 })
  title!: string

  @Int({ min: 1, max: 600 })
  minutes!: number

  @Text({ max: 300 })
  note!: string

  @Instant({ description: 'Follows from when the gathering begins and what stands before' })
  startsAt!: string

  @Instant()
  endsAt!: string
}

export class AgendaView {
  @One(() => GatheringView)
  gathering!: GatheringView

  @Many(() => AgendaItem)
  items!: AgendaItem[]

  @Int({ description: 'What the items take together' })
  minutes!: number

  @Int({ description: 'How long the gathering is; need not be the same' })
  length!: number

  @Text({ max: 4000 })
  preparation!: string

  @Choice(languages, { description: 'The language that it was written in' })
  language!: Language

  @Flag({ description: 'Whether the reader may change it' })
  mayChange!: boolean
}
