import { Injectable } from '@nestjs/common'
import { gatheringsShown } from '../../gatherings'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { GatheringFacts } from './calendar-entry'

/** $1 gathering, $2 language, $3 now. Only where the reader sees a sheet; a draft and a day that was moved are no entry. */
const ENTRY: Statement = {
  name: 'calendars_gathering_entry',
  text: `
    select g.calendar_uid as uid, g.id as "gatheringId", 0 as sequence, $3::timestamptz as stamp, m.number as module,
      case when g.group_id is null then app.text(m.title, $2) else g.title end as title, g.starts_at as "startsAt", g.ends_at as "endsAt", g.place, g.link,
      g.state = 'cancelled' as cancelled, case when g.state = 'cancelled' then g.reason else '' end as reason,
      coalesce((select d.items from agendas d where d.gathering_id = g.id), '[]') as agenda,
      coalesce((select d.preparation from agendas d where d.gathering_id = g.id), '') as preparation
    ${gatheringsShown} and g.id = $1 and g.state in ('called', 'held', 'locked', 'cancelled')
      and exists (select from attendance_sheets s where s.gathering_id = g.id)`,
}

@Injectable()
export class GatheringEntriesStore {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string, now: Date): Promise<GatheringFacts | null> {
    return (await this.database.read<GatheringFacts>(actor, ENTRY, [id, actor.language, now]))[0] ?? null
  }
}
