import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'
import { instant } from '../gathering-view.sql'
import type { LateChange } from './late-change.dto'

/** $1 gathering: groups with a sheet that the reader sees, and their cohort. */
const SHEETS: Statement = {
  name: 'gatherings_late_sheets',
  text: `
    select s.group_id as "groupId", g.cohort_id as "cohortId" from attendance_sheets s
    join gatherings g on g.id = s.gathering_id where s.gathering_id = $1`,
}

/** $1 gathering, $2 groups. */
const CHANGES: Statement = {
  name: 'gatherings_late_changes',
  text: `
    select l.id, ${instant('l.at')} as at, coalesce(p.name, l.actor_name) as by, l.detail ->> 'reason' as reason,
      json_build_object('id', g.id, 'name', g.name) as "group"
    from change_log l join leader_groups g on g.id = l.group_id left join people p on p.id = l.actor_id
    where l.action = 'attendance.changed-after-lock' and l.subject_type = 'gathering' and l.subject_id = $1
      and l.group_id = any ($2::uuid[])
    order by l.at desc, l.id`,
}

@Injectable()
export class LateChangesStore {
  constructor(private readonly database: Database) {}

  sheets(gatheringId: string): Promise<{ groupId: string; cohortId: string }[]> {
    return this.database.run(SHEETS, [gatheringId])
  }

  changes(gatheringId: string, groupIds: readonly string[]): Promise<LateChange[]> {
    return this.database.run<LateChange & Record<string, unknown>>(CHANGES, [gatheringId, groupIds])
  }
}
