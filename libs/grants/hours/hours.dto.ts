import { Day, Flag, Id, Int, Many, Text } from '../../platform/http'

export class NewHours {
  @Id({ description: 'The grant that pays for the group’s cohort' })
  grant!: string

  @Day()
  workedOn!: string

  @Int({ min: 1, max: 96, description: 'Quarters of an hour' })
  quarters!: number

  @Text({ min: 1, max: 200, pattern: /\S/, description: 'What it was for; no person’s name' })
  purpose!: string

  @Int({ min: 1, max: 99, nullable: true, description: 'Number of the module that it was for' })
  module!: number | null
}

export class HoursEntry extends NewHours {
  @Id()
  id!: string

  @Flag({ description: 'A report has told of the day, so the entry stays as it is' })
  locked!: boolean

  @Int()
  version!: number
}

/** A grant that hours can be entered on. */
export class PayingGrant {
  @Id()
  id!: string

  @Text({ max: 160 })
  name!: string

  @Day()
  periodFrom!: string

  @Day()
  periodTo!: string

  @Day({ nullable: true, description: 'The last day that a report handed in tells of' })
  reportedUntil!: string | null
}

export class GroupHours {
  @Many(() => PayingGrant, { description: 'The newest period first' })
  grants!: PayingGrant[]

  @Int({ description: 'Quarters of an hour in all' })
  quarters!: number

  @Many(() => HoursEntry, { description: 'The newest day first, at most 500' })
  items!: HoursEntry[]
}

export class HoursOfMunicipality {
  @Id()
  organisation!: string

  @Text({ max: 120 })
  name!: string

  @Int({ description: 'Quarters of an hour in the period' })
  quarters!: number

  @Int({ description: 'Whole kroner' })
  value!: number
}

export class GrantHours {
  @Int({ description: 'Whole kroner for an hour' })
  hourlyRate!: number

  @Int({ description: 'Quarters of an hour in the period' })
  quarters!: number

  @Int({ description: 'Whole kroner; the value of all hours together, rounded once' })
  value!: number

  @Many(() => HoursOfMunicipality, { description: 'By municipality number; nobody who worked is named' })
  items!: HoursOfMunicipality[]
}
