import { Choice, Many, One, Text } from '../platform/http'
import { roles, type Role } from '../people'

export class DemoSession {
  @Choice(roles)
  as!: Role

  @Text({ max: 4, pattern: /^\d{4}$/, optional: true, description: 'Municipality number', example: '3201' })
  organisation?: string
}

export class DemoOrganisation {
  @Text({ max: 4 })
  municipalityNumber!: string

  @Text({ max: 120 })
  name!: string
}

export class DemoAccount {
  @Choice(roles)
  as!: Role

  @One(() => DemoOrganisation, { nullable: true })
  organisation!: DemoOrganisation | null

  @Text({ max: 120 })
  name!: string

  @Text({ max: 60, description: 'The role in the reader’s language' })
  label!: string
}

export class DemoAccounts {
  @Many(() => DemoAccount)
  items!: DemoAccount[]
}
