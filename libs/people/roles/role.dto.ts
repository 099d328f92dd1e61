import { Choice, Day, Id, Text } from '../../platform/http'
import { givenRoles, type GivenRole } from '../people.policy'

export class NewRole {
  @Choice(givenRoles)
  role!: GivenRole

  @Id({ optional: true, description: 'For roles in a group' })
  groupId?: string

  @Id({ optional: true, description: 'For instructors' })
  cohortId?: string

  @Day({ optional: true, description: 'Last day of a facilitator who stands in' })
  untilOn?: string
}

export class RoleEnding {
  @Text({
    max: 3,
    pattern: /^yes$/,
    optional: true,
    description: '`yes` to end one’s own administrator role',
  })
  confirmed?: string
}
