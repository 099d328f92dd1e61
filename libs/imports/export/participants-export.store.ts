import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { ListedPerson } from './participants-file'

const GROUP_NAME: Statement = {
  name: 'imports_export_group',
  text: `select g.name as name from leader_groups g where g.id = $1`,
}
const COHORT_NAME: Statement = {
  name: 'imports_export_cohort',
  text: `select c.name as name from cohorts c where c.id = $1`,
}

/**
 * $1 cohort or null, $2 group or null. Everybody who takes part or holds a role in the groups that the import still knows;
 * a role that ends by itself is no business of a list.
 */
const PEOPLE: Statement = {
  name: 'imports_export_people',
  text: `
    with listed_group as (
      select g.id, g.name, o.organisation_number, o.name as organisation
      from leader_groups g join organisations o on o.id = g.organisation_id
      where ($1::uuid is null or g.cohort_id = $1 and g.state not in ('withdrawn', 'closed'))
        and ($2::uuid is null or g.id = $2)
    ), holds as (
      select r.person_id, r.group_id, json_agg(r.role order by r.role) as roles
      from role_assignments r join listed_group g on g.id = r.group_id
      where r.to_at is null and r.until_on is null group by 1, 2
    ), takes_part as (
      select e.person_id, e.group_id, e.category, e.title
      from enrolments e join listed_group g on g.id = e.group_id where e.to_on is null
    )
    select g.organisation_number as "organisationNumber", p.name, p.email, t.category, coalesce(t.title, '') as title,
      g.name as "group", coalesce(h.roles, '[]') as roles
    from takes_part t full join holds h on h.person_id = t.person_id and h.group_id = t.group_id
    join listed_group g on g.id = coalesce(t.group_id, h.group_id)
    join people p on p.id = coalesce(t.person_id, h.person_id)
    order by g.organisation collate app.norwegian, g.name collate app.norwegian, t.category desc nulls last,
      p.name collate app.norwegian, p.id`,
}

export interface Listing {
  readonly cohort: string | null
  readonly group: string | null
}

@Injectable()
export class ParticipantsExportStore {
  constructor(private readonly database: Database) {}

  /** What the list is called; null when the reader does not see it. */
  async name(actor: Actor, { cohort, group }: Listing): Promise<string | null> {
    const statement = group === null ? COHORT_NAME : GROUP_NAME
    const [row] = await this.database.read<{ name: string }>(actor, statement, [group ?? cohort])
    return row?.name ?? null
  }

  people(actor: Actor, { cohort, group }: Listing): Promise<ListedPerson[]> {
    return this.database.read<ListedPerson & object>(actor, PEOPLE, [cohort, group])
  }
}
