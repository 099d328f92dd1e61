import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { rolesOf } from '../../people'
import { ActivitiesService } from '../activities/activities.service'
import type { ActivityOfGroup } from '../activities/activities.store'
import { DraftsService } from '../drafts/drafts.service'
import { carries, isMember, mayAnswerForGroup, mayAssess } from '../learning.policy'
import type { SubmissionText, SubmissionVersions, SubmissionView } from './submission.dto'
import { neededOf, Submission } from './submission.entity'
import { submissionView } from './submission.view'
import { SubmissionsStore, type Around } from './submissions.store'

const CLERK = systemActor('learning')

/** Who changes which answer, on top of which version. */
interface Asked {
  readonly actor: Actor
  readonly groupId: string
  readonly activityId: string
  readonly version: string | null
}

type Change = (activity: ActivityOfGroup, submission: Submission, around: Around) => Promise<void>

@Injectable()
export class SubmissionsService {
  constructor(
    private readonly database: Database,
    private readonly activities: ActivitiesService,
    private readonly store: SubmissionsStore,
    private readonly drafts: DraftsService,
    private readonly clock: Clock,
  ) {}

  find(actor: Actor, groupId: string, activityId: string): Promise<SubmissionView> {
    return this.database.transaction(actor, async () =>
      this.view(actor, await this.ofGroup(actor, groupId, activityId)),
    )
  }

  /** Every text there has been, newest first. */
  async versions(actor: Actor, groupId: string, activityId: string): Promise<SubmissionVersions> {
    return this.database.transaction(actor, async () => {
      const activity = await this.ofGroup(actor, groupId, activityId)
      return { items: await this.store.versions(actor, activity.groupId, activity.id) }
    })
  }

  /** A new text on top of the version that was read; the same text again changes nothing. */
  write(actor: Actor, groupId: string, activityId: string, version: string | null, request: SubmissionText) {
    const { text, draft } = request
    return this.database.transaction(actor, async (): Promise<SubmissionView> => {
      const activity = await this.ofWriter(actor, groupId, activityId)
      const submission = await this.store.findForChange(groupId, activityId)
      requireVersion(version === '0' ? null : version, submission?.version ?? null)
      if (submission && !submission.writable) throw new Problem('conflict', 'submission.delivered')
      if (submission?.text !== text) await this.writeVersion(actor, activity, submission, text)
      await this.drafts.saved(actor, activity, draft)
      return this.view(actor, activity)
    })
  }

  agree(actor: Actor, groupId: string, activityId: string, version: string | null): Promise<SubmissionView> {
    return this.change({ actor, groupId, activityId, version }, async (activity, submission) => {
      if (!isMember(activity)) throw new Problem('forbidden', 'learning.not-member')
      mustBeOpen(submission)
      await this.store.agree(submission, activity.enrolmentId ?? '', this.clock.now())
      await this.weigh(actor, activity, submission)
    })
  }

  /** Takes my agreement on this version back; without one nothing changes. */
  withdraw(actor: Actor, groupId: string, activityId: string, version: string | null) {
    return this.change({ actor, groupId, activityId, version }, async (activity, submission) => {
      if (!isMember(activity)) throw new Problem('forbidden', 'learning.not-member')
      mustBeOpen(submission)
      await this.store.withdraw(submission, activity.enrolmentId ?? '')
      await this.weigh(actor, activity, submission)
    })
  }

  deliver(actor: Actor, groupId: string, activityId: string, version: string | null) {
    return this.change(
      { actor, groupId, activityId, version },
      async (activity, submission, { agreed, members }) => {
        mustBeOpen(submission)
        if (submission.tooShort) throw new Problem('conflict', 'submission.too-short')
        const needed = neededOf(activity.minAgreements, members)
        const count = agreed.length
        if (count < needed) throw new Problem('conflict', 'submission.too-few-agreements', { count, needed })
        submission.deliver(actor.id ?? '', this.clock.now())
        await this.store.save(submission)
        await this.note(actor, 'submission.delivered', submission)
      },
    )
  }

  /** Takes a delivery back on purpose; the answer no longer counts until it is delivered again. */
  reopen(actor: Actor, groupId: string, activityId: string, version: string | null) {
    return this.change(
      { actor, groupId, activityId, version },
      async (activity, submission, { agreed, members }) => {
        if (!carries(rolesOf(actor), activity)) throw new Problem('forbidden', 'submission.reopening-carried')
        if (submission.deliveredAt === null) throw new Problem('conflict', 'submission.not-delivered')
        submission.reopen(agreed.length, neededOf(activity.minAgreements, members))
        await this.store.save(submission)
        await this.note(actor, 'submission.reopened', submission)
      },
    )
  }

  /** An instructor of the cohort says that the delivered answer is done. */
  finish(actor: Actor, groupId: string, activityId: string, version: string | null): Promise<SubmissionView> {
    return this.database.transaction(actor, async () => {
      const activity = await this.ofGroup(actor, groupId, activityId)
      if (!mayAssess(rolesOf(actor), activity)) throw new Problem('forbidden', 'submission.instructors')
      // The answer is the group's to write: what an instructor may change of it, the system changes for them.
      await this.database.transaction(CLERK, async () => {
        const submission = await this.store.findForChange(groupId, activityId)
        requireVersion(version === '0' ? null : version, submission?.version ?? null)
        mustBeDelivered(submission)
        submission.finish(actor.id ?? '', this.clock.now())
        await this.store.save(submission)
        await this.store.note(actor.id ?? '', 'submission.done', submission, this.clock.now())
      })
      return this.view(actor, activity)
    })
  }

  private change({ actor, groupId, activityId, version }: Asked, work: Change) {
    return this.database.transaction(actor, async (): Promise<SubmissionView> => {
      const activity = await this.ofWriter(actor, groupId, activityId)
      const submission = await this.store.findForChange(groupId, activityId)
      requireVersion(version === '0' ? null : version, submission?.version ?? null)
      if (!submission) throw new Problem('conflict', 'submission.empty')
      await work(activity, submission, await this.around(actor, activity))
      return this.view(actor, activity)
    })
  }

  private async writeVersion(
    actor: Actor,
    activity: ActivityOfGroup,
    present: Submission | null,
    text: string,
  ) {
    const { groupId, id: activityId, enrolmentId } = activity
    const submission = present ?? Object.assign(new Submission(), { groupId, activityId })
    submission.write(text, actor.id ?? '', this.clock.now())
    await this.store.save(submission)
    await this.store.keepVersion(submission)
    if (enrolmentId !== null && !submission.blank)
      await this.store.agree(submission, enrolmentId, this.clock.now())
    await this.weigh(actor, activity, submission)
  }

  private async weigh(actor: Actor, activity: ActivityOfGroup, submission: Submission): Promise<void> {
    const { agreed, members } = await this.around(actor, activity)
    submission.weigh(agreed.length, neededOf(activity.minAgreements, members))
    await this.store.save(submission)
  }

  private async note(actor: Actor, action: string, submission: Submission): Promise<void> {
    const at = this.clock.now()
    await this.database.transaction(CLERK, () => this.store.note(actor.id ?? '', action, submission, at))
  }

  private async ofGroup(actor: Actor, groupId: string, activityId: string): Promise<ActivityOfGroup> {
    const activity = await this.activities.ofGroup(actor, groupId, activityId)
    if (activity.answeredBy !== 'group') throw new Problem('not-found', 'request.not-found')
    return activity
  }

  private async ofWriter(actor: Actor, groupId: string, activityId: string): Promise<ActivityOfGroup> {
    const activity = await this.ofGroup(actor, groupId, activityId)
    if (!mayAnswerForGroup(rolesOf(actor), activity)) throw new Problem('forbidden', 'learning.not-member')
    this.activities.mustBeOpen(actor, activity)
    return activity
  }

  private around(actor: Actor, { groupId, id }: ActivityOfGroup): Promise<Around> {
    return this.store.around(actor, groupId, id, this.clock.today())
  }

  private async view(actor: Actor, activity: ActivityOfGroup): Promise<SubmissionView> {
    const submission = await this.store.find(activity.groupId, activity.id)
    const open = this.activities.isOpen(activity)
    // A group does not see its instructors otherwise, so the system says who found the answer done.
    const around = await this.around(submission?.doneBy ? CLERK : actor, activity)
    return submissionView(submission, around, activity, { roles: rolesOf(actor), open })
  }
}

function mustBeOpen(submission: Submission): void {
  if (!submission.open) throw new Problem('conflict', 'submission.delivered')
  if (submission.blank) throw new Problem('conflict', 'submission.empty')
}

function mustBeDelivered(submission: Submission | null): asserts submission is Submission {
  if (submission?.state === 'delivered' || submission?.state === 'commented') return
  const code = submission?.state === 'done' ? 'submission.done' : 'submission.not-delivered-yet'
  throw new Problem('conflict', code)
}
