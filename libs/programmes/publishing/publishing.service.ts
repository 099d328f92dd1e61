import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Problem, requireVersion } from '../../platform/http'
import { DraftDesk } from '../drafts/draft-desk.service'
import { DraftsStore } from '../drafts/drafts.store'
import type { AuthoredVersion } from '../authoring/version.dto'
import { VersionsStore } from '../authoring/versions.store'
import { findingsIn, mayPublish } from './readiness'
import type { ReadinessView } from './publishing.dto'
import { contentTag, readinessView } from './publishing.views'

@Injectable()
export class PublishingService {
  constructor(
    private readonly desk: DraftDesk,
    private readonly drafts: DraftsStore,
    private readonly versions: VersionsStore,
    private readonly clock: Clock,
  ) {}

  async readiness(actor: Actor, id: string): Promise<ReadinessView> {
    return readinessView(await this.version(actor, id), actor.language)
  }

  /** Publishes what the author read: whatever anybody changed since then must be read first. */
  publish(actor: Actor, id: string, tag: string | null): Promise<AuthoredVersion> {
    return this.desk.change(actor, id, async (draft) => {
      const content = await this.version(actor, id)
      requireVersion(tag, contentTag(content))
      if (!mayPublish(findingsIn(content))) throw new Problem('conflict', 'programme.not-ready')
      await this.drafts.publish(id, actor.id, this.clock.now())
      await this.desk.noteVersion(actor, draft, 'programme.version-published', { content: tag })
      return this.version(actor, id)
    })
  }

  private async version(actor: Actor, id: string): Promise<AuthoredVersion> {
    const version = await this.versions.one(actor, id)
    if (!version) throw new Problem('not-found', 'request.not-found')
    return version
  }
}
