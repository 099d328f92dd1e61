import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'

/** What is known of a person's address to the one who asks. */
export interface KnownAddress {
  readonly mailState: string
  /** Whether the person is in a group that the reader carries, and in which. */
  readonly own: boolean
  readonly groupId: string | null
}

/** $1 mail · $2 whether it arrived, else it goes again · $3 now. Nothing when it is not uncertain any more. */
const SETTLE: Statement = {
  name: 'mails_settle',
  text: `
    update mails set state = case when $2 then 'sent' else 'claimed' end, why = '',
      sent_at = case when $2 then coalesce(sending_at, $3) end, send_at = case when $2 then send_at else $3 end
    where id = $1 and state = 'uncertain' returning id`,
}

/** Each method runs in the transaction that is open, with the eyes of whoever opened it. */
@Injectable()
export class AddressesStore {
  constructor(private readonly database: Database) {}

  async address(personId: string): Promise<KnownAddress | null> {
    const rows: KnownAddress[] = await this.database.current.query(
      `select p.mail_state as "mailState", mine.group_id as "groupId", mine.group_id is not null as own
       from people p left join lateral (
         select e.group_id from enrolments e where e.person_id = p.id and e.to_on is null
           and e.group_id = any ((select app.facilitates())::uuid[])
         union all
         select r.group_id from role_assignments r where r.person_id = p.id and r.to_at is null
           and r.group_id = any ((select app.facilitates())::uuid[])
         limit 1) as mine on true
       where p.id = $1 and p.anonymised_at is null`,
      [personId],
    )
    return rows[0] ?? null
  }

  async trust(personId: string): Promise<void> {
    await this.database.current.query(`update people set mail_state = 'ok' where id = $1`, [personId])
  }

  /** False when nobody is waiting for an answer any more. */
  async settle(id: string, outcome: 'arrived' | 'send-again', at: Date): Promise<boolean> {
    const rows = await this.database.run<{ id: string }>(SETTLE, [id, outcome === 'arrived', at])
    return rows.length === 1
  }
}
