// The difference between a list of participants and a cohort, as one statement over sets. $1 is the cohort. It is asked
// twice: of the file when it is uploaded, and of the kept rows when it is applied, so that both speak of the same.

import { ROLES } from './roles.store'

/** The columns of `import_rows` that come from the file. */
export const FROM_FILE = `"row", organisation_number, name, email, category, title, group_name, roles, enrols, same_as,
  file_errors, file_warnings`

/** The columns that the difference answers, in the order of `import_rows` after the import's own id. */
export const COMPARED = `position, ${FROM_FILE}, change, organisation_id, organisation_name, group_id, target_group,
  person_id, enrolment_id, before, errors, warnings, target_roles, suggested_id`

/** What must be the same when it is applied as when it was shown. */
export const fingerprintOf = (rows: string): string => `
  select coalesce(md5(string_agg(
    concat_ws('|', "row", lower(email), change, group_id, target_group, person_id, enrolment_id, before, errors,
      target_roles, same_as),
    E'\\n' order by position)), '') as fingerprint
  from (${rows}) as shown`

const GROUPS = `
  open_group as (
    select g.id, g.organisation_id, g.name, g.state, lower(app.tidy(g.name)) as key,
      count(*) over (partition by g.organisation_id) as siblings,
      row_number() over (partition by g.organisation_id, lower(app.tidy(g.name)) order by g.id) as place
    from leader_groups g where g.cohort_id = $1 and g.state not in ('withdrawn', 'closed')
  ),
  alone as (select organisation_id, id, name from open_group where siblings = 1),
  several as (select distinct organisation_id from open_group where siblings > 1),
  enrolled as (
    select e.id, e.person_id, e.group_id, e.category, e.title, g.organisation_id, g.name as group_name
    from enrolments e join leader_groups g on g.id = e.group_id
    where e.cohort_id = $1 and e.to_on is null
  )`

/** Each row with what is known about its organisation, its person and where that person takes part. */
const FOUND = `
  found as (
    select l.*, o.id as organisation_id, o.name as organisation_name, p.id as person_id, p.name as person_name,
      p.email as person_email,
      e.id as enrolment_id, e.group_id as from_group_id, e.group_name as from_group, e.category as from_category,
      e.title as from_title, e.organisation_id as from_organisation_id,
      coalesce(e.organisation_id <> o.id, false) as elsewhere
    from line l
    left join organisations o on o.organisation_number = l.organisation_number
    left join people known on lower(known.email) = l.email
    left join people p on p.id = coalesce(known.id, l.same_as)
    left join enrolled e on e.person_id = p.id and l.enrols
  )`

/** Without a column for the group, a person stays where they are; else the organisation's only group is meant. */
const PLACED = `
  placed as (
    select f.*,
      case when f.group_name <> '' then named.id
           when f.from_organisation_id = f.organisation_id then f.from_group_id
           else alone.id end as group_id,
      case when f.group_name <> '' then coalesce(named.name, f.group_name)
           when f.from_organisation_id = f.organisation_id then f.from_group
           else coalesce(alone.name, f.organisation_name) end as wanted_group,
      several.organisation_id is not null as has_several
    from found f
    left join open_group named
      on named.organisation_id = f.organisation_id and named.key = lower(f.group_name) and named.place = 1
    left join alone on alone.organisation_id = f.organisation_id
    left join several on several.organisation_id = f.organisation_id
  ),
  aimed as (
    select p.*,
      case when p.group_id is not null then p.wanted_group
           else min(p.wanted_group) over (partition by p.organisation_id, lower(p.wanted_group)) end as target_group,
      p.group_id is null and not (p.has_several and p.group_name = '') as makes_group,
      min(p.organisation_id::text) over (partition by lower(p.wanted_group)) <>
        max(p.organisation_id::text) over (partition by lower(p.wanted_group)) as name_shared,
      t.name is not null as name_taken
    from placed p
    left join (select lower(name) as name from leader_groups where cohort_id = $1 group by 1) t
      on t.name = lower(p.wanted_group)
  )`

const finding = (column: string, code: string, params = `'{}'::jsonb`): string =>
  `jsonb_build_array(jsonb_build_object('column', '${column}', 'code', 'import.${code}', 'params', ${params}))`
const when = (condition: string, then: string): string =>
  `case when ${condition} then ${then} else '[]'::jsonb end`
const GROUP_PARAM = (name: string): string => `jsonb_build_object('group', ${name})`

const JUDGED = `
  judged as (
    select a.*, a.file_errors
      || ${when(
        `a.organisation_id is null and app.valid_organisation_number(a.organisation_number)`,
        finding('organisationNumber', 'organisation-unknown'),
      )}
      || ${when(`a.elsewhere`, finding('email', 'enrolled-elsewhere', GROUP_PARAM('a.from_group')))}
      || ${when(
        `a.organisation_id is not null and a.group_id is null and a.has_several and a.group_name = ''`,
        finding('group', 'group-ambiguous'),
      )}
      || ${when(
        `a.organisation_id is not null and a.makes_group and (a.name_taken or a.name_shared)`,
        finding('group', 'group-taken', GROUP_PARAM('a.target_group')),
      )}
      || ${when(`a.takes_part_already`, finding('role', 'is-participant'))}
      || ${when(`a.owners > 1 and a.roles ? 'chief-executive'`, finding('role', 'owner-twice'))}
      || ${when(
        `a.left_empty is not null`,
        finding('role', 'role-left-empty', `jsonb_build_object('role', a.left_empty)`),
      )} as errors,
      a.file_warnings
      || ${when(
        `a.owner_name is not null`,
        finding('role', 'takes-over-role', `jsonb_build_object('name', a.owner_name)`),
      )}
      || ${when(
        `a.suggested_id is not null`,
        finding(
          'email',
          'same-person',
          `jsonb_build_object('name', a.suggested_name, 'email', a.suggested_email)`,
        ),
      )} as warnings
    from weighed a
  )`

/** Only what differs is said of before; texts as the import would read them, so that what was exported comes back equal. */
const BEFORE = `
  nullif(jsonb_strip_nulls(jsonb_build_object(
    'name', case when app.tidy(person_name) <> name then person_name end,
    'email', case when lower(person_email) <> email then person_email end,
    'category', nullif(from_category, category),
    'title', case when app.tidy(from_title) <> title then from_title end,
    'group', case when enrolment_id is not null and group_id is distinct from from_group_id then from_group end,
    'roles', case when held_roles <> target_roles then held_roles end
  )), '{}')`

/** Who is enrolled already, or holds every role that a row without enrolment gives. */
const KNOWN = `case when enrols then enrolment_id is not null else held_roles <> '[]' end`

const COMPARE = `
  compared as (
    select position, ${FROM_FILE},
      case when errors <> '[]' then 'error'
           when not (${KNOWN}) then 'new'
           when ${BEFORE} is not null then 'changed'
           else 'unchanged' end as change,
      organisation_id, organisation_name, group_id, case when organisation_id is not null then target_group end as target_group,
      person_id, enrolment_id, case when errors = '[]' then ${BEFORE} end as before, errors, warnings, target_roles,
      case when errors = '[]' then suggested_id end as suggested_id
    from judged
  )`

/** Whoever takes part in an organisation that the file mentions, and is not in the file. */
const GONE = `
  gone as (
    select (select coalesce(max(position), 0) from line)
        + row_number() over (order by o.name collate app.norwegian, p.name collate app.norwegian, e.id) as position,
      null::int as "row", o.organisation_number, p.name, lower(p.email) as email, e.category, e.title,
      e.group_name, null::jsonb as roles, true as enrols, null::uuid as same_as,
      '[]'::jsonb as file_errors, '[]'::jsonb as file_warnings, 'left' as change,
      o.id as organisation_id, o.name as organisation_name, e.group_id, e.group_name as target_group,
      p.id as person_id, e.id as enrolment_id, null::jsonb as before, '[]'::jsonb as errors,
      ${when(`coalesce(kept.roles, '[]') <> '[]'`, finding('name', 'keeps-role'))} as warnings,
      coalesce(kept.roles, '[]') as target_roles, null::uuid as suggested_id
    from enrolled e
    join organisations o on o.id = e.organisation_id
    join people p on p.id = e.person_id
    left join (
      select h.person_id, h.group_id, jsonb_agg(h.role order by h.role) as roles from held h
      left join taken t on t.group_id = h.group_id and t.role = h.role
      where h.permanent and t.role is null group by 1, 2) kept
      on kept.person_id = e.person_id and kept.group_id = e.group_id
    where e.organisation_id in (select organisation_id from found)
      and not exists (select from found f where f.person_id = e.person_id and f.enrols)
  )`

/** The whole difference of the rows that `line` selects (`position` and the columns from the file). */
export const differenceOf = (line: string): string => `
  with line as materialized (${line}), ${GROUPS}, ${FOUND}, ${PLACED}, ${ROLES}, ${JUDGED}, ${COMPARE}, ${GONE}
  select ${COMPARED} from compared union all select ${COMPARED} from gone`
