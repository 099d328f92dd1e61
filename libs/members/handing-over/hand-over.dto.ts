import { Choice, Day, Email, Id, Int, Many, Named, Text } from '../../platform/http'
import { carryingRoles, type CarryingRole } from '../member.dto'

export const openThings = ['attendance', 'answers', 'unreachable'] as const
export type OpenThing = (typeof openThings)[number]

export class OpenCount {
  @Choice(openThings, {
    description:
      'attendance: gatherings that were held and not marked; answers: begun and not delivered; unreachable: people whose mail is refused',
  })
  key!: OpenThing

  @Int()
  count!: number

  @Text({ max: 200, description: 'The same in a sentence, in the reader’s language' })
  text!: string
}

export class HandOverView {
  @Many(() => Named, { description: 'Who facilitates the group now' })
  facilitators!: Named[]

  @Many(() => OpenCount, { description: 'What whoever takes over finds open; nothing that is zero' })
  open!: OpenCount[]
}

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
