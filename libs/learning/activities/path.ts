import type { Language } from '../../platform/i18n'
import type { ModuleState, PathActivity, PathModule, PathView } from './activity.dto'
import { isOpen, lockedReason, stepDueOn } from './opening'
import type { PathActivityRow, PathModuleRow, PathRow } from './path.statement'

/** The path as one reader sees it on one day. */
export function pathOf({ group, enrolled, modules }: PathRow, today: string, language: Language): PathView {
  return { group, modules: modules.map((module) => moduleOf(module, enrolled, today, language)) }
}

function moduleOf(row: PathModuleRow, enrolled: boolean, today: string, language: Language): PathModule {
  const { number, title, kind, opensOn, gathering, dueOn } = row
  const locked = lockedReason('prework', row, today, language)
  return {
    number,
    title,
    kind,
    state: moduleState(row, enrolled, today),
    opensOn,
    opened: locked === null,
    lockedReason: locked,
    gathering,
    postworkDueOn: dueOn,
    activities: row.activities.map((activity) => activityOf(activity, row, today, language)),
  }
}

function activityOf(
  row: PathActivityRow,
  module: PathModuleRow,
  today: string,
  language: Language,
): PathActivity {
  const { id, step, kind, title, minutes, required, answeredBy, done } = row
  const reason = done ? null : lockedReason(step, module, today, language)
  const state = done ? 'done' : reason === null ? 'open' : 'locked'
  const dueOn = stepDueOn(step, module)
  return { id, step, kind, title, minutes, required, answeredBy, state, lockedReason: reason, dueOn }
}

/**
 * How the reader's own list of a module stands: what they and their group have to do. Whether a group has completed is
 * another question, and only progress answers it.
 */
export function moduleState(module: PathModuleRow, enrolled: boolean, today: string): ModuleState {
  if (!isOpen('prework', module, today)) return 'upcoming'
  const mine = module.activities.filter(
    ({ required, answeredBy }) => required && (enrolled || answeredBy === 'group'),
  )
  const missing = mine.filter(({ done }) => !done)
  if (missing.length === 0 && isOpen('gathering', module, today)) return 'done'
  return missing.some(({ step }) => (stepDueOn(step, module) ?? today) < today) ? 'behind' : 'under-way'
}
