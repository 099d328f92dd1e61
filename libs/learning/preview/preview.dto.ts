import { Choice, Day, Id, Int, Many, Named, One } from '../../platform/http'
import { languages, type Language } from '../../platform/i18n'

export const previewRoles = [
  'participant',
  'facilitator',
  'chief-executive',
  'employee-representative',
  'instructor',
] as const
/** As whom a version is looked at. */
export type PreviewRole = (typeof previewRoles)[number]

export class PreviewQuery {
  @Choice(previewRoles)
  role!: PreviewRole

  @Choice(languages)
  language!: Language

  @Day({ optional: true, description: 'The day on which it is looked at; today when left out' })
  day?: string

  @Id({
    optional: true,
    description: 'A batch whose gatherings give the dates; without one they are imagined, one a quarter',
  })
  batch?: string
}

export class PreviewDatesQuery {}

class PreviewBatch {
  @Id()
  id!: string

  @Int({ min: 1 })
  number!: number
}

export class PreviewDates {
  @One(() => Named)
  cohort!: Named

  @One(() => PreviewBatch)
  batch!: PreviewBatch

  @Int({ description: 'How many modules of the version have a gathering there' })
  dated!: number
}

export class PreviewDatesView {
  @Many(() => PreviewDates)
  items!: PreviewDates[]
}
