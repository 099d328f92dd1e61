import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'
import type { Addressee } from './inbox-readers'

/** A mail of ours that came back, and to which address the person's mails go now. */
export interface Returned extends Addressee {
  readonly id: string
  readonly state: string
}

/** $1 hash · $2 what it is · $3 what it says · $4 bytes · $5 now. Nothing when it was read before. */
const CLAIM: Statement = {
  name: 'mails_inbox_claim',
  text: `
    insert into inbox_mails (hash, kind, detail, size, read_at) values ($1, $2, $3, $4, $5)
    on conflict on constraint uq_inbox_mails_hash do nothing returning id`,
}

/** Everything that is written about what came in; each method runs in the transaction that is open. */
@Injectable()
export class InboxStore {
  constructor(private readonly database: Database) {}

  /** True for the first who reads a mail, false for everybody after. */
  async claim(
    mail: { hash: Buffer; kind: string; detail: string; size: number },
    at: Date,
  ): Promise<boolean> {
    const { hash, kind, detail, size } = mail
    return (await this.database.run(CLAIM, [hash, kind, detail, size, at])).length === 1
  }

  /** The mail that a report is about, locked. */
  async returned(messageId: string): Promise<Returned | null> {
    const rows: Returned[] = await this.database.current.query(
      `select m.id, m.person_id as "personId", p.email, m.state from mails m join people p on p.id = m.person_id
       where m.message_id = $1 for update of m`,
      [messageId],
    )
    return rows[0] ?? null
  }

  async bounce({ id }: Returned, said: string): Promise<void> {
    await this.database.current.query(
      `update mails set state = 'bounced', why = 'came-back', said = $2 where id = $1 and state in ('sent', 'uncertain')`,
      [id, said],
    )
  }

  async distrust({ personId }: Addressee, said: string): Promise<void> {
    await this.database.current.query(
      `update people set mail_state = 'bounced', mail_said = $2 where id = $1 and mail_state = 'ok'`,
      [personId, said],
    )
  }
}
