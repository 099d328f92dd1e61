import { Injectable } from '@nestjs/common'
import { stopKinds } from '../../mails'
import { rolesOf } from '../../people'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import type { MailPreferencesChange, MailPreferencesView } from './preferences.dto'
import { PreferencesStore, type PreferencesRow } from './preferences.store'

type StopKind = keyof typeof stopKinds

/** When the digest comes and what is in it: each person decides for themselves. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly database: Database,
    private readonly store: PreferencesStore,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor): Promise<MailPreferencesView> {
    const row = await this.store.find(actor, personOf(actor))
    if (!row) throw new Problem('not-found', 'request.not-found')
    return view(row, actor)
  }

  change(actor: Actor, version: string | null, change: MailPreferencesChange): Promise<MailPreferencesView> {
    const { hour, weekday, off } = change
    const mine = kindsFor(actor)
    if (off.some((kind) => !mine.includes(kind as StopKind))) {
      throw new Problem('invalid', 'request.invalid', {}, [{ pointer: '/off', code: 'field.choice' }])
    }
    return this.database.transaction(actor, async () => {
      const person = personOf(actor)
      await this.store.lock(person)
      const row = await this.store.find(actor, person)
      requireVersion(version, row && versionOf(row))
      await this.store.keep(person, hour, weekday)
      await this.store.switchKinds(person, {
        on: mine.filter((kind) => !off.includes(kind)),
        off,
        at: this.clock.now(),
      })
      return this.find(actor)
    })
  }
}

function personOf(actor: Actor): string {
  return rolesOf(actor).personId ?? ''
}

/** What somebody may get in their roles; what they stopped in another stays stopped. */
function kindsFor(actor: Actor): StopKind[] {
  const { admin, facilitates, groups } = rolesOf(actor)
  return (Object.keys(stopKinds) as StopKind[]).filter((kind) => {
    if (kind === 'deadline') return admin
    if (kind === 'worklist' || kind === 'attendance') return facilitates.length > 0
    return groups.length > 0
  })
}

function view(row: PreferencesRow, actor: Actor): MailPreferencesView {
  const kinds = kindsFor(actor).map((kind) => ({
    kind,
    title: stopKinds[kind][actor.language],
    on: !row.off.includes(kind),
  }))
  return { hour: row.hour, weekday: row.weekday, kinds, version: versionOf(row) }
}

/** A kind that is stopped by a link in a mail meanwhile is a change as well. */
function versionOf({ version, off }: PreferencesRow): string {
  return [version, ...off].join(' ')
}
