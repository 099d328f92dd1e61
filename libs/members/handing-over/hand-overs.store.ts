import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Named } from '../../platform/http'
import type { OpenThing } from './hand-over.dto'

export type OpenRow = Readonly<Record<OpenThing, number>> & { readonly facilitators: Named[] }

/** $1 group, $2 now. */
const OPEN: Statement = {
  name: 'members_hand_over_open',
  text: `
    select
      coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name collate app.norwegian)
        from role_assignments r join people p on p.id = r.person_id
        where r.group_id = g.id and r.role = 'facilitator' and r.to_at is null and r.until_on is null), '[]') as facilitators,
      (select count(*)::int from attendance_sheets s join gatherings ga on ga.id = s.gathering_id
        where s.group_id = g.id and s.marked_at is null and ga.ends_at < $2::timestamptz
          and ga.state in ('called', 'held', 'locked')) as attendance,
      (select count(*)::int from submissions s
        where s.group_id = g.id and s.delivered_at is null and s.text <> '') as answers,
      (select count(*)::int from enrolments e join people p on p.id = e.person_id
        where e.group_id = g.id and e.to_on is null and p.mail_state <> 'ok') as unreachable
    from leader_groups g where g.id = $1`,
}

@Injectable()
export class HandOversStore {
  constructor(private readonly database: Database) {}

  async open(actor: Actor, groupId: string, now: Date): Promise<OpenRow | null> {
    return (await this.database.read<OpenRow>(actor, OPEN, [groupId, now]))[0] ?? null
  }
}
