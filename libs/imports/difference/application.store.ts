// What applying an import does, statement by statement over sets.

/**
 * Holds the cohort ($1) still: a new enrolment needs a share of its group's row, a change of one needs its own, and both wait
 * until this transaction has ended.
 */
export const HOLD_GROUPS = `select from leader_groups where cohort_id = $1 order by id for update`
export const HOLD_ENROLMENTS = `select from enrolments where cohort_id = $1 and to_on is null order by id for update`

/**
 * Whether assignment `ra` ends by import $1: the row of its holder leaves it out, or a group gets another owner. A stand-in's
 * role ends by itself.
 */
const ENDS_ROLE = `ra.to_at is null and ra.until_on is null and (
    exists (select from import_rows r
      where r.import_id = $1 and r.change in ('new', 'changed', 'left') and r.person_id = ra.person_id
        and r.group_id = ra.group_id and not r.target_roles ? ra.role)
    or ra.role = 'chief-executive' and exists (select from import_rows r
      where r.import_id = $1 and r.change in ('new', 'changed') and r.group_id = ra.group_id
        and r.person_id is distinct from ra.person_id and r.target_roles ? 'chief-executive'))`

/** What happened to whom, without names. $1 is the import, $2 the instant, $3 who did it. */
export const LOG = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, group_id, detail)
  select $2::timestamptz, $3::uuid, coalesce((select name from people where id = $3), 'system'), what.*
  from (
    select 'import.applied' as action, 'import' as subject_type, i.id as subject_id, null::uuid as group_id,
      jsonb_build_object('new', i.added, 'changed', i.changed, 'left', i.ended) as detail
    from imports i where i.id = $1
    union all
    select case r.change when 'left' then 'enrolment.ended' else 'enrolment.changed' end, 'enrolment', r.enrolment_id,
      e.group_id, jsonb_build_object('import', $1::uuid, 'before', jsonb_build_object(
        'category', e.category, 'title', e.title))
    from import_rows r join enrolments e on e.id = r.enrolment_id
    where r.import_id = $1 and r.change in ('changed', 'left')
    union all
    select 'role.ended', 'role', ra.id, ra.group_id, jsonb_build_object('import', $1::uuid, 'role', ra.role)
    from role_assignments ra where ${ENDS_ROLE}
    union all
    select 'person.mail-changed', 'person', r.person_id, r.group_id, jsonb_build_object('import', $1::uuid)
    from import_rows r where r.import_id = $1 and r.change = 'changed' and r.before ? 'email'
  ) as what`

const MAKE_GROUPS = `
  insert into leader_groups (organisation_id, cohort_id, name, state)
  select distinct organisation_id, $2::uuid, target_group, 'enrolled'
  from import_rows where import_id = $1 and change in ('new', 'changed') and group_id is null`

const WELCOME_GROUPS = `
  update leader_groups set state = 'enrolled', version = version + 1
  where cohort_id = $2 and state = 'invited'
    and id in (select group_id from import_rows where import_id = $1 and change in ('new', 'changed'))`

const ADD_PEOPLE = `
  insert into people (name, email, language)
  select distinct on (r.email) r.name, r.email, case when o.language_form = 'nn' then 'nn' else 'nb' end
  from import_rows r join organisations o on o.id = r.organisation_id
  where r.import_id = $1 and r.change = 'new' and r.person_id is null
  order by r.email`

const RENAME_PEOPLE = `
  update people p set name = r.name
  from import_rows r
  where r.import_id = $1 and r.change in ('new', 'changed') and r.person_id = p.id and app.tidy(p.name) <> r.name`

/** Only where the administrator said that it is the same person. */
const READDRESS_PEOPLE = `
  update people p set email = r.email, mail_state = 'ok'
  from import_rows r
  where r.import_id = $1 and r.change = 'changed' and r.person_id = p.id and r.same_as = p.id
    and lower(p.email) <> r.email`

/** Who changes group within the organisation ends there and begins here: attendance and answers stay where they were. */
const END = `
  update enrolments e set to_on = greatest(e.from_on, $3::date)
  from import_rows r
  where r.import_id = $1 and r.enrolment_id = e.id and e.cohort_id = $2 and e.to_on is null
    and (r.change = 'left' or (r.change = 'changed' and r.group_id is distinct from e.group_id))`

const CHANGE = `
  update enrolments e set category = r.category, title = r.title
  from import_rows r
  where r.import_id = $1 and r.change = 'changed' and r.enrolment_id = e.id and e.cohort_id = $2 and e.to_on is null
    and (e.category, e.title) is distinct from (r.category, r.title)`

/** New ones, and those whose enrolment ended above because they changed group. */
const BEGIN = `
  insert into enrolments (person_id, group_id, cohort_id, category, title, from_on)
  select p.id, g.id, $2, r.category, r.title, $3::date
  from import_rows r
  join people p on lower(p.email) = r.email
  join leader_groups g on g.cohort_id = $2
    and case when r.group_id is not null then g.id = r.group_id
             else g.organisation_id = r.organisation_id and g.name = r.target_group end
  where r.import_id = $1 and r.change in ('new', 'changed') and r.enrols
    and not exists (select from enrolments e where e.person_id = p.id and e.cohort_id = $2 and e.to_on is null)`

const END_ROLES = `
  update role_assignments ra set to_at = greatest($3::timestamptz, ra.from_at) where ra.cohort_id = $2 and ${ENDS_ROLE}`

const GIVE_ROLES = `
  insert into role_assignments (person_id, role, group_id, cohort_id, from_at)
  select p.id, w.role, g.id, $2, $3::timestamptz
  from import_rows r
  cross join lateral jsonb_array_elements_text(r.target_roles) as w (role)
  join people p on lower(p.email) = r.email
  join leader_groups g on g.cohort_id = $2
    and case when r.group_id is not null then g.id = r.group_id
             else g.organisation_id = r.organisation_id and g.name = r.target_group end
  where r.import_id = $1 and r.change in ('new', 'changed')
    and not exists (select from role_assignments h
      where h.person_id = p.id and h.group_id = g.id and h.role = w.role and h.to_at is null)`

/** In this order. $1 is the import, $2 its cohort, $3 today in Oslo. */
export const APPLY: readonly string[] = [
  MAKE_GROUPS,
  WELCOME_GROUPS,
  ADD_PEOPLE,
  RENAME_PEOPLE,
  READDRESS_PEOPLE,
  END,
  CHANGE,
  BEGIN,
]

/** After those, in this order. $1 is the import, $2 its cohort, $3 now. */
export const APPLY_ROLES: readonly string[] = [END_ROLES, GIVE_ROLES]
