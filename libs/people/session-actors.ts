import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { ActorSource, type Ticket } from '../platform/access'
import { systemActor, type Actor } from '../platform/actor'
import { Clock, osloInstant } from '../platform/clock'
import { permissionsOf } from './permissions'
import { PeopleStore, type SessionRow } from './people.store'

const DOORKEEPER = systemActor('doorkeeper')
const KEPT_MS = 30_000
const MOST = 10_000

/** Actors of live sessions, cached for half a minute; the entrance of each transaction finds out a stale one. */
@Injectable()
export class SessionActors extends ActorSource {
  private readonly cache = new Map<string, { actor: Actor; until: number }>()

  constructor(
    private readonly store: PeopleStore,
    private readonly clock: Clock,
  ) {
    super()
  }

  override async find({ sessionToken }: Ticket): Promise<Actor | null> {
    const now = this.clock.now().getTime()
    const kept = this.cache.get(sessionToken)
    if (kept && kept.until > now) return kept.actor
    const row = await this.store.session(DOORKEEPER, hashOf(sessionToken), this.clock.today())
    if (!row) {
      this.cache.delete(sessionToken)
      return null
    }
    if (this.cache.size >= MOST) this.cache.clear()
    const actor = actorOf(row)
    this.cache.set(sessionToken, { actor, until: Math.min(now + KEPT_MS, endOf(row.firstEndsOn)) })
    return actor
  }

  override forget({ sessionToken }: Ticket): void {
    this.cache.delete(sessionToken)
  }
}

/** When a role that holds to the end of a day in Oslo is over. */
function endOf(day: string | null): number {
  return day === null ? Infinity : osloInstant(day, '24:00').getTime()
}

/** Tokens are long and random, so a fast hash is enough to make a stolen table useless. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

function actorOf(row: SessionRow): Actor {
  const roles = new Set(row.roles)
  return {
    kind: 'person',
    id: row.personId,
    sessionId: row.sessionId,
    rightsVersion: row.rightsVersion,
    permissions: permissionsOf(roles),
    language: row.language,
    settings: {
      admin: roles.has('administrator') ? 'yes' : '',
      groups: row.groups.join(','),
      facilitates: row.facilitates.join(','),
      represents: row.represents.join(','),
      teaches: row.teaches.join(','),
    },
  }
}
