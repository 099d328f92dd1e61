import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../platform/database'

/** $1 today in Oslo. The end is the midnight after the last day, whenever this runs. */
const END: Statement = {
  name: 'cohorts_end_lapsed_roles',
  text: `
    update role_assignments set to_at = greatest(from_at, (until_on + 1)::timestamp at time zone 'Europe/Oslo')
    where to_at is null and until_on < $1::date
    returning id, group_id as "groupId"`,
}

@Injectable()
export class LapsedRolesStore {
  constructor(private readonly database: Database) {}

  end(today: string): Promise<{ id: string; groupId: string }[]> {
    return this.database.run(END, [today])
  }
}
