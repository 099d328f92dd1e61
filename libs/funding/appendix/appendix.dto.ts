import { Choice, Day } from '../../platform/http'
import { appendixRows, type AppendixRows } from './appendix.report'

export class AppendixQuery {
  @Choice(appendixRows, { optional: true, description: 'Which rows; attendance when left out' })
  rows?: AppendixRows

  @Day({ optional: true, description: 'The last day that counts; today when left out' })
  day?: string
}
