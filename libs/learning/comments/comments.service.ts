import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { rolesOf } from '../../people'
import { ActivitiesService } from '../activities/activities.service'
import type { ActivityOfGroup } from '../activities/activities.store'
import { mayAnswerForGroup, mayAssess } from '../learning.policy'
import type { Submission } from '../submissions/submission.entity'
import { SubmissionsStore } from '../submissions/submissions.store'
import type { CommentsView, CommentView } from './comment.dto'
import { SubmissionComment, type Voice } from './comment.entity'
import { CommentsStore, type CommentsPlace } from './comments.store'

const CLERK = systemActor('learning')

/** One comment of one answer. */
export type CommentPlace = Required<CommentsPlace>

@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly activities: ActivitiesService,
    private readonly submissions: SubmissionsStore,
    private readonly store: CommentsStore,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, groupId: string, activityId: string): Promise<CommentsView> {
    return this.database.transaction(actor, async () => {
      const activity = await this.ofGroup(actor, groupId, activityId)
      const submission = await this.submissions.find(groupId, activityId)
      const items = await this.read(actor, { groupId, activityId })
      const voice = submission?.deliveredAt ? voiceOf(actor, activity) : null
      return { items, voice: voice === 'group' && !answerable(items) ? null : voice }
    })
  }

  /** An instructor's comment opens the answer for a new version; the group's reply changes nothing about it. */
  write(actor: Actor, groupId: string, activityId: string, text: string): Promise<CommentView> {
    return this.database.transaction(actor, async () => {
      const activity = await this.ofGroup(actor, groupId, activityId)
      const voice = voiceOf(actor, activity)
      if (!voice) throw new Problem('forbidden', 'comment.closed-to-you')
      mustSaySomething(text)
      const submission = await this.delivered(activity, voice)
      if (voice === 'group' && !answerable(await this.read(actor, { groupId, activityId }))) {
        throw new Problem('conflict', 'comment.nothing-to-answer')
      }
      const { id } = await this.store.save(
        Object.assign(new SubmissionComment(), {
          submissionId: submission.id,
          authorId: actor.id,
          voice,
          text,
          answerVersion: submission.version,
          writtenAt: this.clock.now(),
        }),
      )
      return this.one(actor, { groupId, activityId, commentId: id })
    })
  }

  edit(actor: Actor, place: CommentPlace, version: string | null, text: string): Promise<CommentView> {
    mustSaySomething(text)
    return this.change(actor, place, version, (comment) => comment.edit(text, this.clock.now()))
  }

  /** Its words go; that it was there, and who removed it when, stays. */
  remove(actor: Actor, place: CommentPlace, version: string | null): Promise<CommentView> {
    return this.change(actor, place, version, (comment) => comment.remove(this.clock.now()))
  }

  private change(
    actor: Actor,
    place: CommentPlace,
    version: string | null,
    work: (comment: SubmissionComment) => void,
  ): Promise<CommentView> {
    return this.database.transaction(actor, async () => {
      const { groupId, activityId, commentId } = place
      const activity = await this.ofGroup(actor, groupId, activityId)
      const submission = await this.submissions.find(groupId, activityId)
      const seen = await this.one(actor, place)
      if (!voiceOf(actor, activity)) throw new Problem('forbidden', 'comment.closed-to-you')
      if (seen.author.id !== actor.id) throw new Problem('forbidden', 'comment.own')
      const comment = await this.store.findForChange(commentId, submission?.id ?? '', actor.id)
      requireVersion(version, comment?.version ?? null)
      if (!comment || comment.removedAt) throw new Problem('conflict', 'comment.removed')
      work(comment)
      await this.store.save(comment)
      return this.one(actor, place)
    })
  }

  /** The answer must be delivered; an instructor's comment moves it on, which the system does for them. */
  private async delivered({ groupId, id }: ActivityOfGroup, voice: Voice): Promise<Submission> {
    if (voice === 'group') return mustBeDelivered(await this.submissions.find(groupId, id))
    return this.database.transaction(CLERK, async () => {
      const submission = mustBeDelivered(await this.submissions.findForChange(groupId, id))
      submission.comment()
      return this.submissions.save(submission)
    })
  }

  private async one(actor: Actor, place: CommentPlace): Promise<CommentView> {
    const [comment] = await this.read(actor, place)
    if (!comment) throw new Problem('not-found', 'request.not-found')
    return comment
  }

  /** Of an answer that the actor was found to see; the system, because a group does not see its instructors otherwise. */
  private read({ id }: Actor, place: CommentsPlace): Promise<CommentView[]> {
    return this.database.transaction(CLERK, () => this.store.list(CLERK, id, place))
  }

  private async ofGroup(actor: Actor, groupId: string, activityId: string): Promise<ActivityOfGroup> {
    const activity = await this.activities.ofGroup(actor, groupId, activityId)
    if (activity.answeredBy !== 'group') throw new Problem('not-found', 'request.not-found')
    return activity
  }
}

function voiceOf(actor: Actor, activity: ActivityOfGroup): Voice | null {
  const roles = rolesOf(actor)
  if (mayAssess(roles, activity)) return 'instructor'
  return mayAnswerForGroup(roles, activity) ? 'group' : null
}

/** The group replies to what an instructor said, also when the words have been removed since. */
function answerable(comments: readonly CommentView[]): boolean {
  return comments.some(({ voice }) => voice === 'instructor')
}

function mustSaySomething(text: string): void {
  if (text.trim() === '') throw new Problem('conflict', 'comment.empty')
}

function mustBeDelivered(submission: Submission | null): Submission {
  if (!submission?.deliveredAt) throw new Problem('conflict', 'comment.not-delivered')
  return submission
}
