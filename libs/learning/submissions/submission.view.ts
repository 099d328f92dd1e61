import type { ActorRoles } from '../../people'
import type { ActivityOfGroup } from '../activities/activities.store'
import { carries, isMember, mayAnswerForGroup, mayAssess } from '../learning.policy'
import type { SubmissionRights, SubmissionView } from './submission.dto'
import { neededOf, type Submission } from './submission.entity'
import type { Around } from './submissions.store'

interface Reader {
  readonly roles: ActorRoles
  /** Whether the step is open today. */
  readonly open: boolean
}

/** The group's answer as one reader sees it, with what that reader may do right now. */
export function submissionView(
  submission: Submission | null,
  around: Around,
  activity: ActivityOfGroup,
  reader: Reader,
): SubmissionView {
  const { agreed, members, updatedBy, deliveredBy, redeliveredBy, doneBy, deliveredText } = around
  const needed = neededOf(activity.minAgreements, members)
  const mine = agreed.some(({ enrolmentId }) => enrolmentId === activity.enrolmentId)
  return {
    state: submission?.state ?? 'empty',
    text: submission?.text ?? '',
    version: submission?.version ?? 0,
    updatedAt: submission?.updatedAt.toISOString() ?? null,
    updatedBy,
    agreements: {
      count: agreed.length,
      of: members,
      needed,
      mine,
      people: agreed.map(({ id, name }) => ({ id, name })),
    },
    deliveredAt: submission?.deliveredAt?.toISOString() ?? null,
    deliveredBy,
    redeliveredAt: submission?.redeliveredAt?.toISOString() ?? null,
    redeliveredBy,
    deliveredText,
    doneAt: submission?.doneAt?.toISOString() ?? null,
    doneBy,
    may: rights(submission, activity, reader, { mine, enough: agreed.length >= needed }),
  }
}

function rights(
  submission: Submission | null,
  activity: ActivityOfGroup,
  { roles, open }: Reader,
  agreement: { mine: boolean; enough: boolean },
): SubmissionRights {
  const edit = open && (submission?.writable ?? true) && mayAnswerForGroup(roles, activity)
  const ready = edit && submission !== null && submission.open && !submission.blank
  return {
    edit,
    agree: ready && isMember(activity) && !agreement.mine,
    withdraw: ready && isMember(activity) && agreement.mine,
    deliver: ready && agreement.enough,
    reopen: open && submission !== null && submission.deliveredAt !== null && carries(roles, activity),
    finish:
      mayAssess(roles, activity) && (submission?.state === 'delivered' || submission?.state === 'commented'),
  }
}
