import type { Localised } from '../platform/i18n'
import type { ActivityContent, ModuleContent } from './programme-content'

export type { ModuleContent }

type ContentStep = ActivityContent['step']
type Unplaced = Omit<ActivityContent, 'position'>
type Unit = Pick<Unplaced, 'key' | 'title' | 'body' | 'minutes' | 'files'>
type Question = Unit & {
  readonly question: Localised
  readonly step: ContentStep
  readonly template?: Localised
}

const defaultAgreements = 2

/** Blocks of Markdown with an empty line between them. */
export function text(...blocks: readonly string[]): string {
  return blocks.join('\n\n')
}

/** Read before the gathering by every participant. */
export function reading(unit: Unit): Unplaced {
  const rest = { question: null, required: true, minAgreements: defaultAgreements }
  return { ...unit, step: 'prework', kind: 'reading', answeredBy: 'person', ...rest }
}

/** A person's own thoughts: never required, so that nobody writes to fill a field. */
export function reflection(unit: Question): Unplaced {
  const rest = { required: false, minAgreements: defaultAgreements }
  return { ...unit, kind: 'reflection', answeredBy: 'person', ...rest }
}

/** The group's answer, which counts towards completing the module. */
export function groupTask(unit: Question): Unplaced {
  const rest = { required: true, minAgreements: defaultAgreements }
  return { ...unit, kind: 'task', answeredBy: 'group', ...rest }
}

/** Talked through at the gathering, and further in the module's room; whoever has spoken there has done it. */
export function discussion(unit: Omit<Question, 'step'>): Unplaced {
  const rest = { required: false, minAgreements: defaultAgreements }
  return { ...unit, step: 'gathering', kind: 'discussion', answeredBy: 'person', ...rest }
}

/** Gives every activity its place within its step, in the order in which they are written. */
export function inOrder(...activities: readonly Unplaced[]): readonly ActivityContent[] {
  const placed = new Map<ContentStep, number>()
  return activities.map((activity) => {
    const position = (placed.get(activity.step) ?? 0) + 1
    placed.set(activity.step, position)
    return { ...activity, position }
  })
}
