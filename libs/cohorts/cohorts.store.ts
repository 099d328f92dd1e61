import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { CohortView } from './cohort.dto'

const SELECT = `
  select c.id, c.name, c.state, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
    c.enrol_by::text as "enrolBy",
    (select count(*)::int from leader_groups g where g.cohort_id = c.id and g.state <> 'withdrawn') as groups,
    (select count(*)::int from enrolments e join leader_groups g on g.id = e.group_id
      where g.cohort_id = c.id and e.to_on is null) as people
  from cohorts c`

const PAGE: Statement = {
  name: 'cohorts_page',
  text: `${SELECT} where $1::date is null or c.starts_on < $1 or c.starts_on = $1 and c.id > $2::uuid
    order by c.starts_on desc, c.id limit $3`,
}

const ONE: Statement = { name: 'cohorts_one', text: `${SELECT} where c.id = $1` }

@Injectable()
export class CohortsStore {
  constructor(private readonly database: Database) {}

  page(actor: Actor, after: readonly string[] | null, limit: number): Promise<CohortView[]> {
    return this.database.read<CohortView>(actor, PAGE, [after?.[0] ?? null, after?.[1] ?? null, limit])
  }

  async one(actor: Actor, id: string): Promise<CohortView | null> {
    return (await this.database.read<CohortView>(actor, ONE, [id]))[0] ?? null
  }
}
