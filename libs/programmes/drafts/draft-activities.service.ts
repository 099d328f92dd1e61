import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Problem, requireVersion } from '../../platform/http'
import { MAX_ACTIVITIES } from '../programme-words'
import { asks, faultsIn, requiredAtFirst } from './activity-rules'
import { DraftDesk } from './draft-desk.service'
import { DraftsStore } from './drafts.store'
import type { ActivityPlace, ActivityRequest, NewActivity, OrderView } from './draft.dto'
import { moved, renumbered } from './order'
import { PartsStore, type LockedActivity } from './parts.store'
import type { AuthoredActivity } from '../authoring/version.dto'
import { VersionsStore } from '../authoring/versions.store'

/** Changes what is done in the steps of a draft, and in which order. */
@Injectable()
export class DraftActivities {
  constructor(
    private readonly desk: DraftDesk,
    private readonly drafts: DraftsStore,
    private readonly parts: PartsStore,
    private readonly versions: VersionsStore,
  ) {}

  add(actor: Actor, id: string, moduleId: string, given: NewActivity): Promise<AuthoredActivity> {
    return this.desk.change(actor, id, async (draft) => {
      const { kind, answeredBy } = given
      await this.mustHaveRoom(id, moduleId)
      if (kind === 'survey') throw refused('/kind', 'programme.survey-made-elsewhere')
      if (kind === 'reflection' && answeredBy === 'group') {
        throw refused('/answeredBy', 'programme.answered-by-person')
      }
      const first = { asks: asks(kind), required: requiredAtFirst(kind) }
      const activityId = await this.parts.addActivity(id, moduleId, given, first)
      await this.drafts.touch(id)
      const detail = { activityId, title: given.title.nb }
      await this.desk.noteVersion(actor, draft, 'programme.activity-added', detail)
      return this.view(actor, id, activityId)
    })
  }

  change(
    actor: Actor,
    id: string,
    activityId: string,
    version: string | null,
    given: ActivityRequest,
  ): Promise<AuthoredActivity> {
    return this.desk.change(actor, id, async (draft) => {
      const present = await this.activity(id, activityId)
      requireVersion(version, present.version)
      const faults = faultsIn(present.kind, given)
      if (faults.length > 0) throw new Problem('unprocessable', 'request.invalid', {}, faults)
      await this.parts.changeActivity(id, activityId, given)
      await this.desk.noteVersion(actor, draft, 'programme.activity-changed', { activityId })
      return this.view(actor, id, activityId)
    })
  }

  /** To another place, in the same step, another step or another module. Answers where everything stands then. */
  place(
    actor: Actor,
    id: string,
    activityId: string,
    version: string | null,
    to: ActivityPlace,
  ): Promise<OrderView> {
    return this.desk.change(actor, id, async (draft) => {
      await this.activity(id, activityId)
      requireVersion(version, draft.version)
      const places = await this.parts.places(id)
      const stays = places.find((place) => place.id === activityId)?.moduleId === to.moduleId
      if (!stays) await this.mustHaveRoom(id, to.moduleId)
      await this.parts.placeActivities(id, moved(places, activityId, { ...to }))
      await this.drafts.touch(id)
      await this.desk.noteVersion(actor, draft, 'programme.activity-moved', { activityId, ...to })
      return this.order(actor, id)
    })
  }

  remove(actor: Actor, id: string, activityId: string, version: string | null): Promise<void> {
    return this.desk.change(actor, id, async (draft) => {
      requireVersion(version, (await this.activity(id, activityId)).version)
      const { title } = await this.view(actor, id, activityId)
      await this.parts.removeActivity(id, activityId)
      await this.parts.placeActivities(id, renumbered(await this.parts.places(id)))
      await this.drafts.touch(id)
      const detail = { activityId, title: title.nb }
      await this.desk.noteVersion(actor, draft, 'programme.activity-removed', detail)
    })
  }

  /** @throws Problem not-found when the module is of another version, conflict when it is full */
  private async mustHaveRoom(versionId: string, moduleId: string): Promise<void> {
    if (!(await this.parts.module(versionId, moduleId))) throw new Problem('not-found', 'request.not-found')
    const held = (await this.parts.places(versionId)).filter((place) => place.moduleId === moduleId)
    if (held.length < MAX_ACTIVITIES) return
    throw new Problem('conflict', 'programme.too-many-activities', { max: MAX_ACTIVITIES })
  }

  private async activity(versionId: string, id: string): Promise<LockedActivity> {
    const activity = await this.parts.activity(versionId, id)
    if (!activity) throw new Problem('not-found', 'request.not-found')
    return activity
  }

  private async view(actor: Actor, versionId: string, id: string): Promise<AuthoredActivity> {
    const view = await this.versions.activity(actor, versionId, id)
    if (!view) throw new Problem('not-found', 'request.not-found')
    return view
  }

  private async order(actor: Actor, id: string): Promise<OrderView> {
    const order = await this.versions.order(actor, id)
    if (!order) throw new Problem('not-found', 'request.not-found')
    return order
  }
}

function refused(pointer: string, code: string): Problem {
  return new Problem('unprocessable', code, {}, [{ pointer, code }])
}
