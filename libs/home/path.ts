import { isRequired, lockedReason, stepDueOn, type PreviewsService } from '../learning'
import { groupStanding, personStanding } from '../progress'
import type { Language } from '../platform/i18n'
import type { PathRow } from './home.store'
import type { ModuleState, PathActivity, PathModule, PathView } from './path.dto'

type Standing = ReturnType<typeof groupStanding>

/** On which day and in which language a group's path is told. */
export interface Telling {
  readonly today: string
  readonly language: Language
}

/** A module of a path, the same in a group's own path and in a preview. */
export type PathModuleRow = Awaited<ReturnType<PreviewsService['path']>>['path'][number]
type ActivityRow = PathModuleRow['activities'][number]

export interface Standings {
  readonly group: Standing
  /** Null for who is no member. */
  readonly mine: Standing | null
}

export function standings({ facts, own }: PathRow, telling: Telling): Standings {
  return { group: groupStanding(facts, telling), mine: own && personStanding(facts, own, telling) }
}

/** The path as one reader sees it on one day. */
export function pathView(row: PathRow, telling: Telling): PathView {
  const { id, name } = row
  return { group: { id, name }, modules: pathModules(row, moduleStatesOf(standings(row, telling)), telling) }
}

/** Every module of the path, once it is known how each of them stands. */
export function pathModules(
  { path, facts, own }: PathRow,
  states: ReadonlyMap<number, ModuleState>,
  telling: Telling,
): PathModule[] {
  const fromOn = own?.[0]?.fromOn ?? null
  const moves = new Map(facts.map(({ number, moved }) => [number, moved]))
  return path.map((module) => {
    const state = states.get(module.number) ?? 'upcoming'
    return { ...moduleOf(module, state, fromOn, telling), moved: moves.get(module.number) ?? null }
  })
}

/** How each module stands for a member and their group together: done when both are, behind when one is. */
export function moduleStatesOf({ group, mine }: Standings): ReadonlyMap<number, ModuleState> {
  return new Map(
    group.cells.map((cell) => {
      const own = mine?.cells.find(({ module }) => module === cell.module)?.state ?? cell.state
      return [cell.module, together(cell.state, own)]
    }),
  )
}

function together(group: ModuleState, own: ModuleState): ModuleState {
  if (group === own) return group
  return group === 'behind' || own === 'behind' ? 'behind' : 'under-way'
}

function moduleOf(
  row: PathModuleRow,
  state: ModuleState,
  fromOn: string | null,
  telling: Telling,
): Omit<PathModule, 'moved'> {
  const { number, title, kind, opensOn, gathering, dueOn } = row
  const reason = lockedReason('prework', row, telling.today, telling.language)
  return {
    number,
    title,
    kind,
    state,
    opensOn,
    opened: reason === null,
    lockedReason: reason,
    opening: reason === null ? row.opening : null,
    gathering,
    postworkDueOn: dueOn,
    activities: row.activities.map((activity) => ownOf(activityOf(activity, row, telling), fromOn)),
  }
}

/** As it is for the reader: what was due before they came is there to read, and not required of them. */
function ownOf(activity: PathActivity, fromOn: string | null): PathActivity {
  const past = activity.answeredBy === 'person' && fromOn !== null && !isRequired(activity.dueOn, fromOn)
  return past ? { ...activity, required: false } : activity
}

function activityOf(row: ActivityRow, module: PathModuleRow, { today, language }: Telling): PathActivity {
  const { id, step, kind, title, minutes, required, answeredBy, done } = row
  const reason = done ? null : lockedReason(step, module, today, language)
  const state = done ? 'done' : reason === null ? 'open' : 'locked'
  const dueOn = stepDueOn(step, module)
  return { id, step, kind, title, minutes, required, answeredBy, state, lockedReason: reason, dueOn }
}
