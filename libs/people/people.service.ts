import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../platform/actor'
import { csrfToken } from '../platform/access'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Problem } from '../platform/http'
import type { Language } from '../platform/i18n'
import { PeopleStore, type MeRow } from './people.store'
import type { MeView } from './person.dto'
import { roleTitles } from './role'
import { hashOf } from './session-actors'

const DOORKEEPER = systemActor('doorkeeper')
const SESSION_DAYS = 14
const DAY_MS = 86_400_000

@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly store: PeopleStore,
    private readonly clock: Clock,
  ) {}

  async me(actor: Actor, sessionToken: string): Promise<MeView> {
    const row = actor.id === null ? null : await this.store.me(actor, actor.id, this.clock.today())
    if (!row) throw new Problem('unauthenticated', 'session.missing')
    return view(row, actor.language, csrfToken(sessionToken))
  }

  async speak(actor: Actor, language: Language): Promise<void> {
    await this.database.transaction(actor, () => this.store.speak(actor.id ?? '', language))
  }

  /**
   * Opens a session for a person whose identity was just proved.
   *
   * @returns the token for the cookie; it is stored nowhere
   */
  async open(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_DAYS * DAY_MS)
    await this.database.transaction(DOORKEEPER, () =>
      this.store.openSession(personId, hashOf(token), expiresAt),
    )
    return token
  }

  /** Ends the actor's own session; from the next request on it is gone everywhere. */
  async end(actor: Actor): Promise<void> {
    await this.database.transaction(actor, () =>
      this.store.endSession(actor.sessionId ?? '', this.clock.now()),
    )
  }
}

function view(row: MeRow, language: Language, token: string): MeView {
  const roles = row.roles.map((held) => ({ ...held, label: roleTitles[held.role][language] }))
  const groups = new Map<string, MeView['groups'][number]>()
  for (const { role, group, cohort } of row.roles) {
    if (!group || !cohort) continue
    const known = groups.get(group.id) ?? { ...group, cohort, roles: [] }
    groups.set(group.id, { ...known, roles: [...known.roles, role] })
  }
  const { id, name, email } = row
  return { id, name, email, language: row.language, csrfToken: token, roles, groups: [...groups.values()] }
}
