import { Injectable } from '@nestjs/common'
import { Database } from '../platform/database'
import type { Language } from '../platform/i18n'

/** Whom a mail with a link goes to. */
export interface Addressee {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
}

/** A mail that came back may have met a full box: whoever asks for the way in gets it. An address that no server knows gets nothing. */
const MAY_ASK = `
  select p.id from people p
  where lower(p.email) = lower($1) and p.anonymised_at is null and p.mail_state <> 'refused'
    and (select count(*) from sign_in_links l
      where l.person_id = p.id and l.created_at > $2::timestamptz - interval '1 hour') < 5`

const ADD_LINK = `
  insert into sign_in_links (person_id, token_hash, code_hash, created_at, expires_at, message_id)
  values ($1, $2, $3, $4, $5, $6)`

const USE_TOKEN = `
  update sign_in_links set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2
  returning person_id as "personId"`

/** The newest live link of the person counts a try, whether the code is right or not. */
const TRY_CODE = `
  update sign_in_links l set tries = l.tries + 1, used_at = case when l.code_hash = $2 then $3::timestamptz end
  where l.id = (
    select k.id from sign_in_links k join people p on p.id = k.person_id
    where lower(p.email) = lower($1) and k.used_at is null and k.expires_at > $3::timestamptz and k.tries < 5
    order by k.created_at desc limit 1 for update of k)
  returning l.person_id as "personId", l.used_at is not null as right`

@Injectable()
export class SignInStore {
  constructor(private readonly database: Database) {}

  async mayAsk(email: string, now: Date): Promise<string | null> {
    const [found] = await this.database.current.query<{ id: string }[]>(MAY_ASK, [email, now])
    return found?.id ?? null
  }

  async addressee(personId: string): Promise<Addressee | null> {
    const text = 'select id, name, email, language from people where id = $1'
    const [found] = await this.database.current.query<Addressee[]>(text, [personId])
    return found ?? null
  }

  async addLink(
    personId: string,
    { token, code, messageId }: { token: Buffer; code: Buffer; messageId: string },
    now: Date,
    until: Date,
  ): Promise<void> {
    await this.database.current.query(ADD_LINK, [personId, token, code, now, until, messageId])
  }

  /** To whom a mail with a link went, by the id that only its reader has seen. */
  async returned(messageId: string): Promise<{ personId: string; email: string } | null> {
    const text = `select p.id as "personId", p.email from sign_in_links l join people p on p.id = l.person_id
      where l.message_id = $1`
    const [found] = await this.database.current.query<{ personId: string; email: string }[]>(text, [
      messageId,
    ])
    return found ?? null
  }

  async useToken(hash: Buffer, now: Date): Promise<string | null> {
    const [rows] = await this.database.current.query<[{ personId: string }[], number]>(USE_TOKEN, [hash, now])
    return rows[0]?.personId ?? null
  }

  async tryCode(email: string, hash: Buffer, now: Date): Promise<string | null> {
    const params = [email, hash, now]
    const [rows] = await this.database.current.query<[{ personId: string; right: boolean }[], number]>(
      TRY_CODE,
      params,
    )
    return rows[0]?.right ? rows[0].personId : null
  }
}
