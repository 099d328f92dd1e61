import { Choice, Day, Email, Id, Text } from '../../platform/http'
import { carryingRoles, type CarryingRole } from '../member.dto'

export class Receiver {
  @Id({ optional: true, description: 'Somebody who takes part in the group; else `email` and `name`' })
  to?: string

  @Email({ optional: true })
  email?: string

  @Text({ min: 1, max: 120, pattern: /\S/, optional: true })
  name?: string
}

export class HandOver extends Receiver {
  @Choice(carryingRoles)
  role!: CarryingRole

  @Id({ description: 'The person who holds the role now' })
  from!: string
}

/** Somebody who facilitates for a while beside those who do. */
export class StandIn extends Receiver {
  @Day({ description: 'The last day, today or later; the role ends by itself after it' })
  untilOn!: string
}
