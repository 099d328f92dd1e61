import { Choice, Email, Id, Many, Named, One, Text, Values } from '../platform/http'
import { languages, type Language } from '../platform/i18n'
import { roles, type Role } from './role'

export class CohortName extends Named {
  @Text({ max: 20 })
  state!: string
}

export class HeldRole {
  @Choice(roles)
  role!: Role

  @Text({ max: 60, description: 'The role in the reader’s language' })
  label!: string

  @One(() => Named, { nullable: true })
  group!: Named | null

  @One(() => CohortName, { nullable: true })
  cohort!: CohortName | null
}

export class MyGroup extends Named {
  @One(() => CohortName)
  cohort!: CohortName

  @Values({ type: 'string', enum: [...roles] })
  roles!: Role[]
}

export class MeView {
  @Id()
  id!: string

  @Text({ max: 120 })
  name!: string

  @Email()
  email!: string

  @Choice(languages)
  language!: Language

  @Text({ max: 100, description: 'Sent back as X-CSRF-Token on every change' })
  csrfToken!: string

  @Many(() => HeldRole)
  roles!: HeldRole[]

  @Many(() => MyGroup)
  groups!: MyGroup[]
}

export class MeChange {
  @Choice(languages)
  language!: Language
}

export class SessionOpened {
  @Text({ max: 100, description: 'Sent back as X-CSRF-Token on every change' })
  csrfToken!: string
}
