import type { StoryPerson } from '../story'
import type { Day } from './calendar'
import type { Rule } from './rules'

/** One reminder that a rule asks for. */
export interface Part {
  readonly key: string
  readonly rule: Rule
  readonly group: number
  readonly module: number
  /** The gathering, or the deadline, that it is about. */
  readonly about: string
  /** The day that the rule counts from. */
  readonly anchor: Day
  readonly person: StoryPerson
  /** The day that the rule names, and the last on which it is of use. */
  readonly day: Day
  readonly lastUseful: Day
}

export function keyOf(
  rule: Rule,
  person: StoryPerson,
  { group, module, about }: Pick<Part, 'group' | 'module' | 'about'>,
  day: Day,
): string {
  const subject = rule.about === 'postwork' ? `module ${module}` : about
  return `${rule.key} ${day} ${person.id} ${group} ${subject}`
}

export function byPerson(parts: readonly Part[]): [Part, ...Part[]][] {
  const people = new Map<string, [Part, ...Part[]]>()
  for (const part of parts) {
    const own = people.get(part.person.id)
    if (own) own.push(part)
    else people.set(part.person.id, [part])
  }
  return [...people.values()]
}
