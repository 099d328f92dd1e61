import type { Statement } from '../../platform/database'
import { gatheringJson, gatheringsShown, type GatheringView } from '../../gatherings'
import type { Role } from '../../people'
import { GROUP, GROUP_FROM, type GroupRow } from './progress.statements'

interface Name {
  readonly id: string
  readonly name: string
}

/** A group with its people by role and its gatherings. */
export interface GroupDetailRow extends GroupRow {
  readonly chiefExecutive: Name | null
  readonly facilitators: readonly Name[]
  readonly members: ReadonlyArray<{
    enrolmentId: string
    person: Name
    category: string
    title: string
    roles: Role[]
  }>
  readonly gatherings: readonly GatheringView[]
}

const holders = (role: string): string => `
  select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name collate app.norwegian), '[]')
  from role_assignments r join people p on p.id = r.person_id
  where r.group_id = g.id and r.role = '${role}' and r.to_at is null`

/** $1 language, $2 day, $3 group, $4 now. */
export const GROUP_DETAIL: Statement = {
  name: 'progress_group_detail',
  text: `
    select ${GROUP},
      (${holders('chief-executive')}) -> 0 as "chiefExecutive",
      (${holders('facilitator')}) as facilitators,
      coalesce((
        select json_agg(json_build_object(
            'enrolmentId', e.id, 'person', json_build_object('id', p.id, 'name', p.name),
            'category', e.category, 'title', e.title,
            'roles', (select coalesce(json_agg(r.role order by r.role), '[]') from role_assignments r
              where r.person_id = e.person_id and r.group_id = g.id and r.to_at is null))
          order by e.category desc, p.name collate app.norwegian, e.id)
        from enrolments e join people p on p.id = e.person_id
        where e.group_id = g.id and e.to_on is null), '[]') as members,
      coalesce((
        select json_agg(mine.view order by mine.starts_at) from (
          select x.starts_at, (select ${gatheringJson('$1', '$4::timestamptz')}
            ${gatheringsShown} and g.id = x.id) as view
          from gatherings x join attendance_sheets s on s.gathering_id = x.id and s.group_id = g.id
          where x.state <> 'draft') as mine), '[]') as gatherings
    ${GROUP_FROM} where g.id = $3`,
}
