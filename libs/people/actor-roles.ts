import type { Actor } from '../platform/actor'

/** What an actor is to whom; groups and cohorts by id. */
export interface ActorRoles {
  readonly personId: string | null
  readonly admin: boolean
  /** Groups that the actor belongs to in any role. */
  readonly groups: readonly string[]
  /** Groups that the actor facilitates or owns. */
  readonly facilitates: readonly string[]
  /** Groups whose employees the actor represents. */
  readonly represents: readonly string[]
  /** Cohorts that the actor teaches. */
  readonly teaches: readonly string[]
}

export function rolesOf(actor: Actor): ActorRoles {
  const ids = (key: string): string[] => (actor.settings[key] ?? '').split(',').filter((id) => id !== '')
  return {
    personId: actor.kind === 'person' ? actor.id : null,
    admin: actor.settings.admin === 'yes',
    groups: ids('groups'),
    facilitates: ids('facilitates'),
    represents: ids('represents'),
    teaches: ids('teaches'),
  }
}
