import type { Actor } from '../../platform/actor'
import { rolesOf } from '../../people'
import type { MailState } from '../mail-words'

/** The groups whose mails an actor follows, or null for all: administrators all, facilitators and owners their own. */
export function followedGroups(actor: Actor): readonly string[] | null {
  const { admin, facilitates } = rolesOf(actor)
  return admin ? null : facilitates
}

/** What became of a mail that nobody knows about is said by those who can ask: the network's administrators. */
export function maySettle(actor: Actor, state: MailState): boolean {
  return state === 'uncertain' && actor.permissions.has('mails.settle')
}
