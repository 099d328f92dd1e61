import { longDay } from '../platform/i18n'
import type { StepView } from './home.dto'
import type { HomeRow } from './home.store'
import { reasons, type Reason } from './home-words'
import type { PathActivity, PathModule } from './path.dto'
import type { Telling } from './path'

interface Candidate {
  readonly module: PathModule
  readonly activity: PathActivity
}

/**
 * The one thing for a member to do now: what is open and required, the earliest due first; only when nothing of that is
 * left, something voluntary whose time has not passed.
 */
export function nextStep(modules: readonly PathModule[], telling: Telling): StepView | null {
  const mine = candidates(modules, 'person')
  const voluntary = ({ activity }: Candidate): boolean => (activity.dueOn ?? '') >= telling.today
  const found = first(mine.filter(required)) ?? first(mine.filter((one) => !required(one) && voluntary(one)))
  return found && view(found, ownReason(found, telling), null, telling)
}

/** What an instructor said about the group's answer, else what the group should answer next and how many agree so far. */
export function teamStep(modules: readonly PathModule[], row: HomeRow, telling: Telling): StepView | null {
  const told = first(
    candidates(modules, 'group', 'done').filter(({ activity }) => row.commented[activity.id]),
  )
  if (told) {
    const reason = row.commented[told.activity.id]?.revising ? 'teamRevising' : 'teamCommented'
    return { ...view(told, reason, null, telling), dueOn: null }
  }
  const found = first(candidates(modules, 'group').filter(required))
  if (!found) return null
  const draft = row.drafts[found.activity.id]
  const answered = { count: draft?.count ?? 0, of: row.members }
  return view(found, teamReason(found, draft, telling), answered, telling)
}

function candidates(
  modules: readonly PathModule[],
  answeredBy: 'person' | 'group',
  state: 'open' | 'done' = 'open',
): Candidate[] {
  return modules.flatMap((module) =>
    module.activities
      .filter((activity) => activity.state === state && activity.answeredBy === answeredBy)
      .map((activity) => ({ module, activity })),
  )
}

function required({ activity }: Candidate): boolean {
  return activity.required
}

/** Equal days keep the order of the path. */
function first(open: readonly Candidate[]): Candidate | null {
  const due = ({ activity }: Candidate): string => activity.dueOn ?? '9999'
  return open.reduce<Candidate | null>(
    (best, one) => (best === null || due(one) < due(best) ? one : best),
    null,
  )
}

function ownReason({ activity }: Candidate, { today }: Telling): Reason {
  if (!activity.required) return 'mineOptional'
  if (activity.dueOn !== null && activity.dueOn < today) return 'mineOverdue'
  const byStep = { prework: 'minePrework', gathering: 'mineGathering', postwork: 'minePostwork' } as const
  return byStep[activity.step]
}

function teamReason(
  { activity }: Candidate,
  draft: HomeRow['drafts'][string] | undefined,
  { today }: Telling,
): Reason {
  if (draft?.agreed) return 'teamAgreed'
  if (activity.dueOn !== null && activity.dueOn < today) return 'teamOverdue'
  if (draft) return 'teamDraft'
  return activity.step === 'prework' ? 'teamPrework' : 'teamPostwork'
}

function view(
  { module, activity }: Candidate,
  reason: Reason,
  answered: StepView['answered'],
  { language }: Telling,
): StepView {
  const { id: activityId, title, kind, step, minutes, dueOn } = activity
  const told = reasons[reason][language]
    .replace('{date}', dueOn === null ? '' : longDay(dueOn, language))
    .replace('{module}', String(module.number))
  return {
    activityId,
    module: { number: module.number, title: module.title },
    title,
    kind,
    step,
    minutes,
    dueOn,
    reason: told,
    answered,
  }
}
