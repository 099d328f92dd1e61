import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Problem, requireVersion } from '../../platform/http'
import { MAX_MODULES } from '../programme-words'
import { DraftDesk } from './draft-desk.service'
import { DraftsStore } from './drafts.store'
import type { ModulePlace, ModuleRequest, OrderView, SettingsChange, SettingsView } from './draft.dto'
import { movedTo } from './order'
import { PartsStore, type LockedPart } from './parts.store'
import type { AuthoredModule } from '../authoring/version.dto'
import { VersionsStore } from '../authoring/versions.store'

/** Changes the draft as a whole: its settings, and which modules it has in which order. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly desk: DraftDesk,
    private readonly drafts: DraftsStore,
    private readonly parts: PartsStore,
    private readonly versions: VersionsStore,
  ) {}

  change(actor: Actor, id: string, version: string | null, given: SettingsChange): Promise<SettingsView> {
    return this.desk.change(actor, id, async (draft) => {
      requireVersion(version, draft.version)
      const { preworkDays, postworkDays } = given
      await this.drafts.schedule(id, preworkDays, postworkDays)
      await this.desk.noteVersion(actor, draft, 'programme.days-changed', { preworkDays, postworkDays })
      return { preworkDays, postworkDays, version: draft.version + 1 }
    })
  }

  discard(actor: Actor, id: string, version: string | null): Promise<void> {
    return this.desk.change(actor, id, async (draft) => {
      requireVersion(version, draft.version)
      await this.drafts.discard(draft)
      await this.desk.noteVersion(actor, draft, 'programme.draft-discarded')
    })
  }

  addModule(actor: Actor, id: string, given: ModuleRequest): Promise<AuthoredModule> {
    return this.desk.change(actor, id, async (draft) => {
      const ids = await this.parts.moduleIds(id)
      if (ids.length >= MAX_MODULES) {
        throw new Problem('conflict', 'programme.too-many-modules', { max: MAX_MODULES })
      }
      const moduleId = await this.parts.addModule(id, given)
      await this.drafts.touch(id)
      await this.desk.noteVersion(actor, draft, 'programme.module-added', {
        moduleId,
        title: given.title.nb,
      })
      return this.moduleView(actor, id, moduleId)
    })
  }

  changeModule(
    actor: Actor,
    id: string,
    moduleId: string,
    version: string | null,
    given: ModuleRequest,
  ): Promise<AuthoredModule> {
    return this.desk.change(actor, id, async (draft) => {
      requireVersion(version, (await this.module(id, moduleId)).version)
      await this.parts.changeModule(id, moduleId, given)
      await this.desk.noteVersion(actor, draft, 'programme.module-changed', { moduleId })
      return this.moduleView(actor, id, moduleId)
    })
  }

  /** To another number; the others make room. Answers where everything stands then. */
  placeModule(
    actor: Actor,
    id: string,
    moduleId: string,
    version: string | null,
    { number }: ModulePlace,
  ): Promise<OrderView> {
    return this.desk.change(actor, id, async (draft) => {
      await this.module(id, moduleId)
      requireVersion(version, draft.version)
      await this.parts.numberModules(id, movedTo(await this.parts.moduleIds(id), moduleId, number))
      await this.drafts.touch(id)
      await this.desk.noteVersion(actor, draft, 'programme.module-moved', { moduleId, number })
      return this.order(actor, id)
    })
  }

  removeModule(actor: Actor, id: string, moduleId: string, version: string | null): Promise<void> {
    return this.desk.change(actor, id, async (draft) => {
      requireVersion(version, (await this.module(id, moduleId)).version)
      const { title } = await this.moduleView(actor, id, moduleId)
      await this.parts.removeModule(id, moduleId)
      await this.parts.numberModules(id, await this.parts.moduleIds(id))
      await this.drafts.touch(id)
      await this.desk.noteVersion(actor, draft, 'programme.module-removed', { moduleId, title: title.nb })
    })
  }

  private async module(versionId: string, id: string): Promise<LockedPart> {
    const module = await this.parts.module(versionId, id)
    if (!module) throw new Problem('not-found', 'request.not-found')
    return module
  }

  private async moduleView(actor: Actor, versionId: string, id: string): Promise<AuthoredModule> {
    const view = await this.versions.module(actor, versionId, id)
    if (!view) throw new Problem('not-found', 'request.not-found')
    return view
  }

  private async order(actor: Actor, id: string): Promise<OrderView> {
    const order = await this.versions.order(actor, id)
    if (!order) throw new Problem('not-found', 'request.not-found')
    return order
  }
}
