import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import type { AuthoredVersion } from '../authoring/version.dto'
import { VersionsStore } from '../authoring/versions.store'
import { differenceBetween } from './difference'
import type { DifferenceView } from './publishing.dto'
import { differenceView } from './publishing.views'

/** What is different between two versions of a programme, by the ids that their parts keep. */
@Injectable()
export class ProgrammeDifferences {
  constructor(private readonly versions: VersionsStore) {}

  /** For people, in their language; without another version against the one that was published before. */
  async view(actor: Actor, id: string, against: string | undefined): Promise<DifferenceView> {
    const version = await this.version(actor, id)
    // The first version has none before it: there is nothing to compare, so nothing is different.
    const [before, after] = await this.both(actor, against ?? version.previous?.id ?? id, id)
    return differenceView(before, after, differenceBetween(before, after), actor.language)
  }

  private async both(actor: Actor, from: string, to: string): Promise<[AuthoredVersion, AuthoredVersion]> {
    const [before, after] = await Promise.all([this.version(actor, from), this.version(actor, to)])
    if (before.programme.id !== after.programme.id) {
      const code = 'programme.other-programme'
      throw new Problem('unprocessable', code, {}, [{ pointer: '/against', code }])
    }
    return [before, after]
  }

  private async version(actor: Actor, id: string): Promise<AuthoredVersion> {
    const version = await this.versions.one(actor, id)
    if (!version) throw new Problem('not-found', 'request.not-found')
    return version
  }
}
