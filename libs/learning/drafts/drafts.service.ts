import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { rolesOf } from '../../people'
import { ActivitiesService } from '../activities/activities.service'
import type { ActivityOfGroup } from '../activities/activities.store'
import { isMember, mayAnswerForGroup } from '../learning.policy'
import type { DraftText, DraftView } from './draft.dto'
import { DraftsStore, type DraftKey, type DraftRow } from './drafts.store'

/** What a person has typed and not saved. It opens no step, counts for nothing and is nobody else's. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly activities: ActivitiesService,
    private readonly store: DraftsStore,
    private readonly clock: Clock,
  ) {}

  /** The actor's own, also after they left the group; empty as long as there is none. */
  find(actor: Actor, groupId: string, activityId: string): Promise<DraftView> {
    return this.database.transaction(actor, async () => {
      const draft = await this.store.find(keyOf(actor, groupId, activityId))
      if (!draft) await this.activities.ofGroup(actor, groupId, activityId)
      return draft ? view(draft) : { text: '', basedOn: 0, savedAt: null, version: 0, writer: null }
    })
  }

  /**
   * On top of the draft that was read, so that an older device covers nothing unseen; a page that is still open goes on
   * over its own. The same text again changes nothing: who never got an answer may safely send once more. A step that
   * has closed is no reason to lose a text, so nothing here asks whether it is open.
   */
  keep(actor: Actor, groupId: string, activityId: string, version: string | null, request: DraftText) {
    return this.database.transaction(actor, async (): Promise<DraftView> => {
      mayWrite(actor, await this.activities.ofGroup(actor, groupId, activityId))
      const key = keyOf(actor, groupId, activityId)
      const present = await this.store.findForChange(key)
      const ownPage = present !== null && present.writer !== null && present.writer === request.writer
      const late = ownPage && (request.sequence ?? 0) <= (present.sequence ?? 0)
      const same = present?.text === request.text && present.basedOn === request.basedOn
      if (present && (late || same)) return view(present)
      if (!ownPage) requireVersion(version === '0' ? null : version, present?.version ?? null)
      const now = this.clock.now()
      return view(
        await (present ? this.store.replace(key, request, now) : this.store.begin(key, request, now)),
      )
    })
  }

  /** Throws away the draft that was read. */
  discard(actor: Actor, groupId: string, activityId: string, version: string | null): Promise<void> {
    return this.database.transaction(actor, async () => {
      const key = keyOf(actor, groupId, activityId)
      const present = await this.store.findForChange(key)
      if (!present) await this.activities.ofGroup(actor, groupId, activityId)
      requireVersion(version === '0' ? null : version, present?.version ?? null)
      await this.store.discard(key)
    })
  }

  /**
   * The text was saved for real, in the same transaction: its draft is gone.
   *
   * @param seen the version of the draft that the saved text was written on; a newer one, from another device, stays
   */
  async saved(actor: Actor, { groupId, id }: ActivityOfGroup, seen: number | undefined): Promise<void> {
    await this.store.discard(keyOf(actor, groupId, id), seen)
  }
}

function keyOf(actor: Actor, groupId: string, activityId: string): DraftKey {
  return { authorId: actor.id ?? '', groupId, activityId }
}

function view({ text, basedOn, savedAt, version, writer }: DraftRow): DraftView {
  return { text, basedOn, savedAt, version, writer }
}

function mayWrite(actor: Actor, activity: ActivityOfGroup): void {
  const written = activity.answeredBy === 'group' || activity.kind === 'reflection'
  if (!written) throw new Problem('not-found', 'request.not-found')
  const mine = activity.answeredBy === 'group' && mayAnswerForGroup(rolesOf(actor), activity)
  if (!mine && !isMember(activity)) throw new Problem('forbidden', 'learning.not-member')
}
