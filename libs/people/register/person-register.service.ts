import '../people.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, requireVersion, type Page } from '../../platform/http'
import { mayManagePeople } from '../people.policy'
import { roleTitles } from '../role'
import type {
  NewPerson,
  PeopleQuery,
  PersonCorrection,
  PersonSummary,
  PersonView,
} from './person-register.dto'
import { PersonRegisterStore } from './person-register.store'
import { searchWords } from './search-words'

const DOORKEEPER = systemActor('doorkeeper')

@Injectable()
export class PersonRegister {
  constructor(
    private readonly database: Database,
    private readonly store: PersonRegisterStore,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { q, role, cursor, limit = DEFAULT_LIMIT }: PeopleQuery,
  ): Promise<Page<PersonSummary>> {
    const page = { words: searchWords(q), role, after: cursorFrom(cursor, 2), limit: limit + 1 }
    const rows = await this.store.page(actor, this.clock.today(), page)
    const labelled = (row: PersonSummary): PersonSummary => ({
      ...row,
      standings: row.standings.map((held) => ({ ...held, label: roleTitles[held.role][actor.language] })),
    })
    return pageOf(rows, limit, labelled, (row) => [row.name, row.id])
  }

  async find(actor: Actor, id: string): Promise<PersonView> {
    const row = await this.store.one(actor, this.clock.today(), id)
    if (!row) throw new Problem('not-found', 'request.not-found')
    const roles = row.roles.map((held) => ({ ...held, label: roleTitles[held.role][actor.language] }))
    return { ...row, roles }
  }

  add(actor: Actor, { name, email, language = 'nb' }: NewPerson): Promise<PersonView> {
    return this.database.transaction(actor, async () => {
      if (!mayManagePeople(actor)) throw new Problem('forbidden', 'access.denied')
      const id = await this.store.add(name.trim(), email.trim().toLowerCase(), language)
      await this.log.note(actor, { action: 'person.added', subjectType: 'person', subjectId: id })
      return this.find(actor, id)
    })
  }

  /** Corrects the name or the address; links that went to the former address stop working at once. */
  correct(actor: Actor, id: string, version: string | null, change: PersonCorrection): Promise<PersonView> {
    return this.database.transaction(actor, async () => {
      const person = await this.store.findForChange(id)
      if (!person) throw new Problem('not-found', 'request.not-found')
      if (!mayManagePeople(actor)) throw new Problem('forbidden', 'access.denied')
      requireVersion(version, person.version)
      const name = change.name?.trim() ?? person.name
      const email = change.email?.trim().toLowerCase() ?? person.email
      await this.store.correct(id, name, email)
      const changed = [
        ...(name === person.name ? [] : ['person.name-corrected']),
        ...(email === person.email ? [] : ['person.email-corrected']),
      ]
      await this.log.note(
        actor,
        ...changed.map((action) => ({ action, subjectType: 'person', subjectId: id })),
      )
      if (email !== person.email) await this.forgetLinks(id)
      return this.find(actor, id)
    })
  }

  private forgetLinks(personId: string): Promise<void> {
    return this.database.transaction(DOORKEEPER, () => this.store.endSignInLinks(personId, this.clock.now()))
  }
}
