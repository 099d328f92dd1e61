import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import { Problem, requireVersion } from '../../platform/http'
import { ActivitiesService } from '../activities/activities.service'
import { ActivitiesStore, type ActivityOfGroup } from '../activities/activities.store'
import { DraftsService } from '../drafts/drafts.service'
import { isMember } from '../learning.policy'
import type { ReflectionText, ReflectionView, SharedReflections } from './reflection.dto'
import { Reflection } from './reflection.entity'
import { ReflectionsStore, type Around, type ReflectionKey } from './reflections.store'
import { readersText, visibilities, widens, type Sharing, type Visibility } from './visibility'

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
      return this.view(actor, activity, await this.store.find(keyOf(actor, activity)))
    })
  }

  /**
   * On top of the version that was read.
   *
   * @throws Problem conflict when somebody could read it who could not before and the author has not said so on purpose
   */
  save(actor: Actor, groupId: string, activityId: string, version: string | null, request: ReflectionText) {
    return this.database.transaction(actor, async (): Promise<ReflectionView> => {
      const activity = await this.ofMember(actor, groupId, activityId)
      const key = keyOf(actor, activity)
      const reflection = await this.store.findForChange(key)
      // Who has written may change it, and take it back, although the step has closed since.
      if (!reflection) this.activities.mustBeOpen(actor, activity)
      requireVersion(version === '0' ? null : version, reflection?.version ?? null)
      const sharing = await this.sharing(actor, activity, request)
      if (reflection?.text.trim() && widens(reflection, sharing) && !request.widen)
        throw new Problem('conflict', 'reflection.widens')
      const written = reflection ?? Object.assign(new Reflection(), key)
      written.write(request.text, sharing, this.clock.now())
      const saved = await this.store.save(written)
      // That it is done is no secret and holds no text; what was written follows the visibility alone.
      if (request.text.trim() !== '') await this.completions.complete(activity, this.clock.now())
      await this.drafts.saved(actor, activity, request.draft)
      return this.view(actor, activity, saved)
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

  private async sharing(
    actor: Actor,
    { groupId }: ActivityOfGroup,
    { visibility, readerId }: ReflectionText,
  ): Promise<Sharing> {
    if (visibility !== 'pair') return { visibility, readerId: null }
    const { colleagues } = await this.store.around(actor, groupId)
    const reader = colleagues.find(({ id }) => id === readerId)
    if (!reader) throw new Problem('conflict', 'reflection.reader')
    return { visibility, readerId: reader.id }
  }

  private async view(
    actor: Actor,
    { groupId, groupName }: ActivityOfGroup,
    row: Reflection | null,
  ): Promise<ReflectionView> {
    const { text, visibility, version, readerId } = row ?? new Reflection()
    const around = await this.store.around(actor, groupId)
    return {
      ...{ text, visibility, version },
      ...told({ visibility, readerId }, around, groupName, actor.language),
      updatedAt: row?.updatedAt.toISOString() ?? null,
    }
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

/** Who reads it, and who would with each choice. A colleague who left the group is no longer named, and reads nothing. */
function told({ visibility, readerId }: Sharing, around: Around, group: string, language: Language) {
  const { colleagues, facilitators } = around
  const reader = colleagues.find(({ id }) => id === readerId) ?? null
  const audience = { group, colleagues: colleagues.length, facilitators: facilitators.length }
  const readers = (chosen: Visibility): string =>
    readersText(
      chosen,
      { ...audience, reader: chosen === visibility ? (reader?.name ?? null) : null },
      language,
    )
  const choices = visibilities.map((chosen) => ({ visibility: chosen, readers: readers(chosen) }))
  return {
    readers: readers(visibility),
    reader,
    choices,
    colleagues: [...colleagues],
    facilitators: [...facilitators],
  }
}
