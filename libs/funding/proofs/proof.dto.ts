import { Choice, Day, Flag, Int, Many, Text } from '../../platform/http'
import { reportFormats, reportKinds, type ReportFormat, type ReportKind } from '../grant-words'

export class CheckedFile {
  @Choice(reportFormats)
  format!: ReportFormat

  @Text({ max: 64, description: 'SHA-256 of the file, for who compares it with the one that they have' })
  sha256!: string
}

export class CheckedReport {
  @Text({ max: 24, description: 'As it is printed' })
  code!: string

  @Choice(reportKinds)
  kind!: ReportKind

  @Int({ min: 1 })
  version!: number

  @Text({ max: 160 })
  grantName!: string

  @Day({ description: 'When the host handed it in' })
  submittedOn!: string

  @Flag({
    description: 'Whether all that was frozen, and every file, still has the checksum that it had then',
  })
  unchanged!: boolean

  @Many(() => CheckedFile)
  files!: CheckedFile[]
}
