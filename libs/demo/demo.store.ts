import { Injectable } from '@nestjs/common'
import { systemActor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { Role } from '../people'

export interface DemoAccountRow {
  readonly personId: string
  readonly role: Role
  readonly name: string
  readonly organisation: { municipalityNumber: string; name: string } | null
}

/**
 * One person for each role and municipality: of participants one who is nothing else, in the newest cohort. $1 role or
 * null, $2 municipality number or null.
 */
const ACCOUNTS: Statement = {
  name: 'demo_accounts',
  text: `
    with held as (
      select r.person_id, r.role, r.group_id, c.starts_on from role_assignments r
        left join cohorts c on c.id = r.cohort_id where r.to_at is null
      union all
      select e.person_id, 'participant', e.group_id, c.starts_on from enrolments e join cohorts c on c.id = e.cohort_id
      where e.to_on is null and not exists (
        select from role_assignments r where r.person_id = e.person_id and r.to_at is null)
    )
    select distinct on (h.role, o.municipality_number)
      p.id as "personId", h.role, p.name,
      case when o.id is null then null
        else json_build_object('municipalityNumber', o.municipality_number, 'name', o.name) end as organisation
    from held h
    join people p on p.id = h.person_id
    left join leader_groups g on g.id = h.group_id
    left join organisations o on o.id = g.organisation_id
    where ($1::text is null or h.role = $1) and ($2::text is null or o.municipality_number = $2 or o.id is null)
    order by h.role, o.municipality_number, h.starts_on desc nulls last, p.created_at, p.email`,
}

@Injectable()
export class DemoStore {
  constructor(private readonly database: Database) {}

  accounts(role: Role | null, municipality: string | null): Promise<DemoAccountRow[]> {
    return this.database.read<DemoAccountRow>(systemActor('demo'), ACCOUNTS, [role, municipality])
  }
}
