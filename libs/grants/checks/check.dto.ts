import { Choice, Flag, Text } from '../../platform/http'

export const severities = ['blocks', 'warns'] as const
/** blocks: a report cannot be approved as long as it is wrong; warns: worth a look. */
export type Severity = (typeof severities)[number]

export class GrantCheck {
  @Text({ max: 60 })
  key!: string

  @Text({ max: 160 })
  title!: string

  @Flag()
  ok!: boolean

  @Choice(severities, { description: 'What it means when it is not in order' })
  severity!: Severity

  @Text({ max: 1000 })
  detail!: string
}
