import type { Language } from '../platform/i18n'
import type { AttendanceStatus } from '../gatherings'
import type { ModuleKind, Step } from '../programmes'
import type { ModuleFacts, PersonModuleFacts } from './facts/facts'
import { attendanceIn, ofGroup, ofPerson, type Requirement } from './rules/requirements'
import { dated, say } from './rules/say'

export const missingCodes = ['gathering', 'submission', 'activity', 'attendance'] as const

/** One thing that is missing, with its reason as a sentence. */
export interface Missing {
  readonly code: (typeof missingCodes)[number]
  readonly text: string
  /** Null as long as the gathering has no date. */
  readonly dueOn: string | null
  readonly overdue: boolean
  /** The same in a few words, for a number's explanation. */
  readonly short: string
  /** Which step of the module it belongs to. */
  readonly step: Step
  /** The group task that is not delivered; null for everything else. */
  readonly activityId: string | null
}

/** How a module stands for a group or a person. */
export interface Cell {
  readonly module: number
  readonly kind: ModuleKind
  readonly state: 'done' | 'under-way' | 'behind' | 'upcoming'
  readonly missing: readonly Missing[]
  readonly attendance: AttendanceStatus | null
}

/** The number that the whole product shows, and its explanation. */
export interface Progress {
  readonly done: number
  readonly of: number
  readonly percent: number
  readonly completed: boolean
  /** How many of `of` should be done by the group's own dates. */
  readonly expected: number
  readonly text: string
}

export interface Standing {
  readonly progress: Progress
  readonly cells: readonly Cell[]
}

/** From whose point of view, on which day and in which language a standing is told. */
export interface Telling {
  readonly today: string
  readonly language: Language
}

/** How far a group has come: core modules done of core modules. */
export function groupStanding(modules: readonly ModuleFacts[], telling: Telling): Standing {
  const requirements = new Map(modules.map((module) => [module, ofGroup(module, telling)]))
  const cells = modules.map((module) => cell(module, requirements.get(module) ?? [], null, telling))
  const core = modules.filter((module) => module.kind === 'core')
  const done = core.filter((module) => (requirements.get(module) ?? []).every((one) => one.met)).length
  const expected = core.filter((module) => lastDay(requirements.get(module) ?? []) < telling.today).length
  const why = explain(core, requirements, telling)
  return { cells, progress: number(done, core.length, expected, why, telling) }
}

/** How far a person has come: own requirements met of own requirements, in the core modules. */
export function personStanding(
  modules: readonly ModuleFacts[],
  own: readonly PersonModuleFacts[],
  telling: Telling,
): Standing {
  const of = new Map(own.map((facts) => [facts.number, facts]))
  const requirements = new Map(
    modules.map((module) => [module, ofPerson(module, of.get(module.number), telling)]),
  )
  const cells = modules.map((module) => {
    const facts = of.get(module.number)
    const attendance = facts && attendanceIn(module, facts)
    return cell(module, requirements.get(module) ?? [], attendance ?? null, telling)
  })
  const core = modules.filter((module) => module.kind === 'core')
  const all = core.flatMap((module) => requirements.get(module) ?? [])
  const expected = all.filter((one) => (one.dueOn ?? '9999') < telling.today).length
  const why = explain(core, requirements, telling)
  return { cells, progress: number(all.filter((one) => one.met).length, all.length, expected, why, telling) }
}

function number(done: number, of: number, expected: number, why: string | null, telling: Telling): Progress {
  const completed = of > 0 && done === of
  const told = of === 0 ? 'nothing' : completed || !why ? 'all' : 'behind'
  const text = say(told, telling, { done, of, why: why ?? '' })
  return { done, of, percent: of === 0 ? 0 : Math.floor((100 * done) / of), completed, expected, text }
}

function cell(
  module: ModuleFacts,
  requirements: readonly Requirement[],
  attendance: AttendanceStatus | null,
  { today }: Telling,
): Cell {
  const missing = requirements.filter((one) => !one.met).map(({ met: _, ...one }) => one)
  const opened = module.opensOn !== null && module.opensOn <= today
  const state = !opened
    ? 'upcoming'
    : missing.length === 0
      ? 'done'
      : missing.some((one) => one.overdue)
        ? 'behind'
        : 'under-way'
  return { module: module.number, kind: module.kind, state, missing, attendance }
}

/** The first thing that holds the number back: what is overdue comes before what is only not done yet. */
function explain(
  core: readonly ModuleFacts[],
  requirements: ReadonlyMap<ModuleFacts, readonly Requirement[]>,
  telling: Telling,
): string | null {
  const missing = core.flatMap((module) => (requirements.get(module) ?? []).filter((one) => !one.met))
  const overdue = missing.find((one) => one.overdue)
  if (overdue) return overdue.short
  const next = core.find((module) => (requirements.get(module) ?? []).some((one) => !one.met))
  if (!next) return null
  if (next.opensOn === null) return say('undated', telling, { module: next.number })
  if (next.opensOn <= telling.today) return say('going', telling, { module: next.number })
  return say('opens', telling, { module: next.number, date: dated(next.opensOn, telling) })
}

/** The day by which everything in the module should be done; far away while a date is missing. */
function lastDay(requirements: readonly Requirement[]): string {
  return requirements.reduce(
    (latest, { dueOn }) => ((dueOn ?? '9999') > latest ? (dueOn ?? '9999') : latest),
    '',
  )
}
