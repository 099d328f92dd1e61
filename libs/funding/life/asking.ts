import { rolesOf } from '../../people'
import type { Actor } from '../../platform/actor'
import type { Asking, Side } from './report-life'

/** Who an actor is to a report. */
export function askingOf(actor: Actor, hosted: boolean): Asking {
  const { admin, personId } = rolesOf(actor)
  const sides: Side[] = [
    ...(admin ? (['administrator'] as const) : []),
    ...(hosted ? (['host'] as const) : []),
  ]
  return { personId, sides: new Set(sides) }
}
