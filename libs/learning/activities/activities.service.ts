import '../learning.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { rolesOf } from '../../people'
import { isMember, mayReadAhead } from '../learning.policy'
import { ActivitiesStore, type ActivityOfGroup } from './activities.store'
import type { ActivityView, CompletionView } from './activity.dto'
import { activityView } from './activity.view'
import { isOpen, requireOpen } from './opening'

@Injectable()
export class ActivitiesService {
  constructor(
    private readonly database: Database,
    private readonly store: ActivitiesStore,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, groupId: string, activityId: string): Promise<ActivityView> {
    const activity = await this.ofGroup(actor, groupId, activityId)
    this.mustBeReadable(actor, activity)
    return activityView(activity)
  }

  complete(actor: Actor, groupId: string, activityId: string): Promise<CompletionView> {
    return this.database.transaction(actor, async () => {
      const activity = await this.ofMember(actor, groupId, activityId)
      this.mustBeOpen(actor, activity)
      await this.store.complete(activity, this.clock.now())
      return { done: true }
    })
  }

  reopen(actor: Actor, groupId: string, activityId: string): Promise<CompletionView> {
    return this.database.transaction(actor, async () => {
      await this.store.reopen(await this.ofMember(actor, groupId, activityId))
      return { done: false }
    })
  }

  /** @throws Problem not-found when the actor does not see the group, or its programme has no such activity */
  async ofGroup(actor: Actor, groupId: string, activityId: string): Promise<ActivityOfGroup> {
    const activity = await this.store.find(actor, groupId, activityId)
    if (!activity) throw new Problem('not-found', 'request.not-found')
    return activity
  }

  /** An activity that each member answers alone; the actor must be one. */
  async ofMember(actor: Actor, groupId: string, activityId: string): Promise<ActivityOfGroup> {
    const activity = await this.ofGroup(actor, groupId, activityId)
    if (!isMember(activity)) throw new Problem('forbidden', 'learning.not-member')
    if (activity.answeredBy === 'group') throw new Problem('conflict', 'learning.answered-by-group')
    return activity
  }

  isOpen(activity: ActivityOfGroup): boolean {
    return isOpen(activity.step, activity, this.clock.today())
  }

  /** Those who prepare a step for others read it before it opens. */
  mayRead(actor: Actor, activity: ActivityOfGroup): boolean {
    return this.isOpen(activity) || mayReadAhead(rolesOf(actor), activity)
  }

  /** What somebody did ahead of its day, such as a discussion that they began, they may also read. */
  mustBeReadable(actor: Actor, activity: ActivityOfGroup): void {
    if (!activity.done && !this.mayRead(actor, activity)) this.mustBeOpen(actor, activity)
  }

  mustBeOpen({ language }: Actor, activity: ActivityOfGroup): void {
    requireOpen(activity.step, activity, this.clock.today(), language)
  }
}
