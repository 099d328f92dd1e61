import type { Actor } from '../actor'
import type { Statement } from './statement'

/**
 * The first statement of each transaction. `app.enter` checks that a person's session and rights still hold (SQLSTATE
 * KL401 when not) and tells row-level security who acts; everything it sets ends with the transaction.
 */
export const ENTER: Statement = {
  name: 'platform_enter',
  text: 'select app.enter($1::uuid, $2::uuid, $3::int, $4::text[], $5::text[])',
}

export const REFUSED = 'KL401'

export function entering(actor: Actor): unknown[] {
  const person = actor.kind === 'person' ? actor.id : null
  return [
    actor.sessionId,
    person,
    actor.rightsVersion,
    Object.keys(actor.settings),
    Object.values(actor.settings),
  ]
}
