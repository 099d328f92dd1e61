import { Text } from '../../platform/http'

export class Reasoned {
  @Text({ min: 1, max: 2000, pattern: /\S/, description: 'Why; stands in the history of the report' })
  reason!: string
}

export class Remarked {
  @Text({
    min: 1,
    max: 2000,
    pattern: /\S/,
    optional: true,
    description: 'A remark, such as the receipt of the funder’s portal; stands in the history of the report',
  })
  reason?: string
}
