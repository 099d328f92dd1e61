import type { Actor } from '../actor'

/** What a request brings to prove who it is. */
export interface Ticket {
  readonly sessionToken: string
}

/** Finds the actor behind a session; the noun that knows people provides it. */
export abstract class ActorSource {
  /** The actor, or null when the session is unknown, ended or expired. May answer from a short-lived cache. */
  abstract find(ticket: Ticket): Promise<Actor | null>
  /** Forgets what is cached for this ticket, because the database said that it no longer holds. */
  abstract forget(ticket: Ticket): void
}
