import {
  Choice,
  Day,
  Email,
  Flag,
  Id,
  Instant,
  Int,
  Many,
  Named,
  One,
  PageQuery,
  Text,
} from '../../platform/http'
import { languages, type Language } from '../../platform/i18n'
import { givenRoles } from '../people.policy'
import { roles, type Role } from '../role'

export const mailStates = ['ok', 'refused', 'bounced'] as const

export class PeopleQuery extends PageQuery {
  @Text({
    max: 100,
    optional: true,
    description: 'Beginnings of words of the name, the address or the organisation',
  })
  q?: string

  @Choice(givenRoles, { optional: true, description: 'Only those who hold this role now' })
  role?: string
}

/** What somebody is right now: a role, or a participant, and where. */
export class Standing {
  @Choice(roles)
  role!: Role

  @Text({ max: 60, description: 'The role in the reader’s language' })
  label!: string

  @Text({ max: 160, nullable: true, description: 'The group or cohort; null for the network' })
  place!: string | null
}

export class PersonSummary extends Named {
  @Email()
  email!: string

  @Choice(mailStates, {
    description: '`refused`: the receiving server said no to the address; `bounced`: mails to it come back',
  })
  mailState!: string

  @Many(() => Standing)
  standings!: Standing[]
}

export class PersonRole {
  @Id()
  id!: string

  @Choice(roles)
  role!: Role

  @Text({ max: 60, description: 'The role in the reader’s language' })
  label!: string

  @One(() => Named, { nullable: true })
  group!: Named | null

  @One(() => Named, { nullable: true })
  cohort!: Named | null

  @Instant()
  fromAt!: string

  @Instant({ nullable: true, description: 'Null as long as the role is held' })
  toAt!: string | null

  @Day({ nullable: true, description: 'Last day of a stand-in' })
  untilOn!: string | null

  @Flag({ description: 'Whether it holds today' })
  holds!: boolean
}

export class PersonEnrolment {
  @Id()
  id!: string

  @One(() => Named)
  group!: Named

  @One(() => Named)
  cohort!: Named

  @Choice(['top-leader', 'development-leader'])
  category!: string

  @Text({ max: 120 })
  title!: string

  @Day()
  fromOn!: string

  @Day({ nullable: true })
  toOn!: string | null
}

export class PersonView extends Named {
  @Email()
  email!: string

  @Choice(languages)
  language!: Language

  @Choice(mailStates, {
    description: '`refused`: the receiving server said no to the address; `bounced`: mails to it come back',
  })
  mailState!: string

  @Text({
    max: 300,
    description: 'What the server answered that does not take mails to the address; empty while one does',
  })
  mailSaid!: string

  @Int()
  version!: number

  @Many(() => PersonRole)
  roles!: PersonRole[]

  @Many(() => PersonEnrolment)
  enrolments!: PersonEnrolment[]
}

export class NewPerson {
  @Text({ min: 1, max: 120, pattern: /\S/ })
  name!: string

  @Email()
  email!: string

  @Choice(languages, { optional: true })
  language?: Language
}

export class PersonCorrection {
  @Text({ min: 1, max: 120, pattern: /\S/, optional: true })
  name?: string

  @Email({ optional: true })
  email?: string
}
