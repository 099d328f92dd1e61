import { Choice, Day, Text } from '../../platform/http'

export const historyKinds = [
  'joined',
  'left',
  'replaced',
  'changed',
  'role-began',
  'role-ended',
  'handed-over',
] as const
export type HistoryKind = (typeof historyKinds)[number]

export class HistoryEvent {
  @Day()
  on!: string

  @Choice(historyKinds)
  kind!: HistoryKind

  @Text({ max: 500, description: 'A sentence in the reader’s language' })
  text!: string

  @Text({ max: 120, nullable: true, description: 'Who did it; null when it was not noted' })
  by!: string | null
}
