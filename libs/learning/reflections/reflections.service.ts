import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { ActivitiesService } from '../activities/activities.service'
import { ActivitiesStore, type ActivityOfGroup } from '../activities/activities.store'
import { DraftsService } from '../drafts/drafts.service'
import { isMember } from '../learning.policy'
import type { ReflectionText, ReflectionView, SharedReflections } from './reflection.dto'
import { Reflection } from './reflection.entity'
import { ReflectionsStore, type ReflectionKey } from './reflections.store'
import { readersText } from './visibility'

@Injectable()
export class ReflectionsService {
  constructor(
    private readonly database: Database,
    private readonly activities: ActivitiesService,
    private readonly completions: ActivitiesStore,
    private readonly store: ReflectionsStore,
    private readonly drafts: DraftsService,
    private readonly clock: Clock,
  ) {}

  /** The actor's own; empty and private as long as nothing is written. */
  find(actor: Actor, groupId: string, activityId: string): Promise<ReflectionView> {
    return this.database.transaction(actor, async () => {
      const activity = await this.ofMember(actor, groupId, activityId)
      return view(await this.store.find(keyOf(actor, activity)), activity, actor)
    })
  }

  save(actor: Actor, groupId: string, activityId: string, version: string | null, request: ReflectionText) {
    return this.database.transaction(actor, async (): Promise<ReflectionView> => {
      const activity = await this.ofMember(actor, groupId, activityId)
      this.activities.mustBeOpen(actor, activity)
      const key = keyOf(actor, activity)
      const reflection = await this.store.findForChange(key)
      requireVersion(version === '0' ? null : version, reflection?.version ?? null)
      const written = reflection ?? Object.assign(new Reflection(), key)
      written.write(request.text, request.visibility, this.clock.now())
      const saved = await this.store.save(written)
      // That it is done is no secret and holds no text; what was written follows the visibility alone.
      if (request.text.trim() !== '') await this.completions.complete(activity, this.clock.now())
      await this.drafts.saved(actor, activity, request.draft)
      return view(saved, activity, actor)
    })
  }

  /**
   * What others have shared with the actor.
   *
   * @throws Problem conflict as long as a member has not saved an own reflection: the first thought stays one's own
   */
  shared(actor: Actor, groupId: string, activityId: string): Promise<SharedReflections> {
    return this.database.transaction(actor, async () => {
      const activity = await this.activities.ofGroup(actor, groupId, activityId)
      const key = keyOf(actor, activity)
      const own = isMember(activity) ? await this.store.find(key) : null
      if (isMember(activity) && !own?.text.trim()) throw new Problem('conflict', 'reflection.own-first')
      return { items: await this.store.shared(actor, key) }
    })
  }

  private async ofMember(actor: Actor, groupId: string, activityId: string): Promise<ActivityOfGroup> {
    const activity = await this.activities.ofMember(actor, groupId, activityId)
    if (activity.kind !== 'reflection') throw new Problem('not-found', 'request.not-found')
    return activity
  }
}

function keyOf(actor: Actor, { groupId, id }: ActivityOfGroup): ReflectionKey {
  return { authorId: actor.id ?? '', groupId, activityId: id }
}

function view(row: Reflection | null, { groupName }: ActivityOfGroup, { language }: Actor): ReflectionView {
  const { text, visibility, version } = row ?? new Reflection()
  const readers = readersText(visibility, groupName, language)
  return { text, visibility, readers, updatedAt: row?.updatedAt.toISOString() ?? null, version }
}
