import { Choice, Day, Flag, Int, Many, One, Text } from '../platform/http'
import { languages, type Language } from '../platform/i18n'
import { attendanceStatuses, type AttendanceStatus } from '../gatherings'

const states = ['missing', 'ready', 'issued', 'withdrawn'] as const
export type CertificateState = (typeof states)[number]

export class AttendedModule {
  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string

  @Choice(attendanceStatuses)
  status!: AttendanceStatus

  @Day({ nullable: true })
  heldOn!: string | null

  @Flag({ description: 'Present and partly count, a stand-in does not' })
  counts!: boolean
}

export class IssuedCertificate {
  @Text({ max: 40 })
  code!: string

  @Text({ max: 300, description: 'Where anybody who has it can check it' })
  address!: string

  @Day()
  issuedOn!: string

  @Day({ nullable: true })
  withdrawnOn!: string | null
}

export class OwnCertificate {
  @Choice(states, { description: '`ready`: earned, and not yet issued' })
  state!: CertificateState

  @Int()
  attended!: number

  @Int()
  needed!: number

  @Many(() => AttendedModule)
  modules!: AttendedModule[]

  @Flag()
  groupCompleted!: boolean

  @Text({ max: 300, description: 'How far the group has come, and why, in one sentence' })
  groupText!: string

  @One(() => IssuedCertificate, { nullable: true })
  certificate!: IssuedCertificate | null
}

export class PrintedModule {
  @Int({ min: 1, max: 20 })
  number!: number

  @Text({ max: 200 })
  title!: string

  @Day()
  heldOn!: string

  @Int({ description: 'How long the gathering was, in minutes' })
  minutes!: number

  @Flag({ description: 'Was there for a part of it' })
  partly!: boolean
}

export class PrintedFacts {
  @Text({ max: 120 })
  name!: string

  @Text({ max: 200 })
  programme!: string

  @Text({ max: 160 })
  organisation!: string

  @Day()
  from!: string

  @Day()
  to!: string

  @Many(() => PrintedModule)
  modules!: PrintedModule[]

  @Day()
  issuedOn!: string
}

export class CheckedCertificate {
  @Choice(['valid', 'withdrawn'])
  state!: 'valid' | 'withdrawn'

  @One(() => PrintedFacts, { nullable: true, description: 'What stands on it; null when it is withdrawn' })
  printed!: PrintedFacts | null

  @Day({ nullable: true })
  withdrawnOn!: string | null
}

export class CertificateWithdrawal {
  @Text({
    min: 1,
    max: 500,
    pattern: /\S/,
    description: 'Kept for the programme office; not shown to who checks',
  })
  reason!: string
}

export class CertificateFileQuery {
  @Choice(languages, { optional: true, description: 'Without it the reader’s' })
  language?: Language
}
