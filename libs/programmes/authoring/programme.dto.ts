import { Flag, Instant, Int, Many, Named, One } from '../../platform/http'
import { LocalisedLine } from './localised.dto'
import { ProgrammeName, VersionNumber } from './version.dto'

/** A version as it stands in the list of its programme. */
export class VersionSummary extends VersionNumber {
  @Flag()
  draft!: boolean

  @Instant({ nullable: true })
  publishedAt!: string | null

  @Int()
  modules!: number

  @Int()
  activities!: number

  @Many(() => Named, { description: 'The cohorts that follow this version' })
  cohorts!: Named[]
}

export class ProgrammeView extends ProgrammeName {
  @Int({ min: 1 })
  version!: number

  @Many(() => VersionSummary, { description: 'Newest first' })
  versions!: VersionSummary[]
}

export class ProgrammeRequest {
  @One(() => LocalisedLine)
  title!: LocalisedLine
}
