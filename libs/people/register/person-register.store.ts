import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import type { PersonSummary, PersonView } from './person-register.dto'
import { PEOPLE, PEOPLE_FOUND, PERSON } from './register.statements'

export interface PeoplePage {
  readonly words: readonly string[]
  readonly role: string | undefined
  readonly after: readonly string[] | null
  readonly limit: number
}

/** After every text that begins with what stands before it. */
const BEYOND = '\u{10ffff}'

@Injectable()
export class PersonRegisterStore {
  constructor(private readonly database: Database) {}

  page(
    actor: Actor,
    today: string,
    { words, role, after, limit }: PeoplePage,
  ): Promise<Omit<PersonSummary, 'label'>[]> {
    const params = [today, role ?? null, after?.[0] ?? null, after?.[1] ?? null, limit]
    if (words.length === 0) return this.database.read<PersonSummary>(actor, PEOPLE, params)
    const beyond = words.map((word) => word + BEYOND)
    return this.database.read<PersonSummary>(actor, PEOPLE_FOUND, [...params, words, beyond])
  }

  async one(actor: Actor, today: string, id: string): Promise<PersonView | null> {
    return (await this.database.read<PersonView>(actor, PERSON, [today, id]))[0] ?? null
  }

  async add(name: string, email: string, language: Language): Promise<string> {
    const text = 'insert into people (name, email, language) values ($1, $2, $3) returning id'
    const [made] = await this.database.current.query<{ id: string }[]>(text, [name, email, language])
    return made?.id ?? ''
  }

  async findForChange(id: string): Promise<{ name: string; email: string; version: number } | null> {
    const text = 'select name, email, version from people where id = $1 and anonymised_at is null for update'
    const [row] = await this.database.current.query<{ name: string; email: string; version: number }[]>(
      text,
      [id],
    )
    return row ?? null
  }

  /** An address that is put right is tried again. */
  async correct(id: string, name: string, email: string): Promise<void> {
    await this.database.current.query(
      `update people set name = $2, mail_state = case when lower(email) = lower($3) then mail_state else 'ok' end,
         email = $3, version = version + 1 where id = $1`,
      [id, name, email],
    )
  }

  /** Links that went to the address before open nothing any more. */
  async endSignInLinks(personId: string, at: Date): Promise<void> {
    await this.database.current.query(
      'update sign_in_links set expires_at = least(expires_at, $2) where person_id = $1 and used_at is null',
      [personId, at],
    )
  }
}
