// What a list says of roles, as parts of the difference: `aimed` (each row and its group) becomes `weighed`.

/** Roles that the cohort's groups have; a stand-in's, which ends by itself, is neither given nor taken by a list. */
const HELD = `
  held as (
    select r.person_id, r.group_id, r.role, r.until_on is null as permanent
    from role_assignments r join open_group g on g.id = r.group_id where r.to_at is null
  ),
  holds as (
    select person_id, group_id, jsonb_agg(role order by role) as roles from held where permanent group by 1, 2
  ),
  wanted as (
    select a.position, a.person_id, a.group_id, w.role
    from aimed a cross join lateral jsonb_array_elements_text(a.roles) as w (role)
    where a.roles is not null and a.group_id is not null
  ),
  owners as (
    select organisation_id, lower(target_group) as key, count(*) as owners from aimed
    where roles ? 'chief-executive' group by 1, 2
  )`

/**
 * Roles that pass from those who have them to those whom the list names: a group has one chief executive, and who leaves
 * gives up what somebody else has now.
 */
const PASSING = `
  taken as (select distinct group_id, role from wanted where role in ('chief-executive', 'facilitator')),
  owner as (
    select distinct on (h.group_id) h.group_id, h.person_id, p.name
    from held h join people p on p.id = h.person_id where h.role = 'chief-executive' order by h.group_id, h.person_id
  ),
  new_owner as (select distinct on (group_id) group_id, person_id from wanted where role = 'chief-executive'
    order by group_id, position)`

/** What each row would make of the person's roles in the group; a row that says nothing leaves them. */
const AIMED_ROLES = `
  role_aimed as (
    select a.*, coalesce(h.roles, '[]') as held_roles,
      case when a.roles is not null then a.roles
           when n.group_id is not null and n.person_id is distinct from a.person_id
             then coalesce(h.roles, '[]') - 'chief-executive'
           else coalesce(h.roles, '[]') end as target_roles,
      coalesce(ow.owners, 0) as owners,
      case when a.roles ? 'chief-executive' and o.person_id is distinct from a.person_id then o.name end as owner_name,
      not a.enrols and e.group_id is not null and e.group_id = a.group_id as takes_part_already,
      g.state in ('active', 'follow-up') as carried
    from aimed a
    left join holds h on h.person_id = a.person_id and h.group_id = a.group_id
    left join new_owner n on n.group_id = a.group_id
    left join owner o on o.group_id = a.group_id
    left join owners ow on ow.organisation_id = a.organisation_id and ow.key = lower(a.target_group)
    left join enrolled e on e.person_id = a.person_id and not a.enrols
    left join open_group g on g.id = a.group_id
  )`

/** An active group is never left without: who gives up such a role must have somebody who has it afterwards. */
const LEFT_EMPTY = `
  given_up as (
    select r.position, r.group_id, r.person_id, x.role from role_aimed r
    cross join lateral jsonb_array_elements_text(r.held_roles) as x (role)
    where r.carried and x.role in ('chief-executive', 'facilitator') and not r.target_roles ? x.role
  ),
  left_empty as (
    select u.position, min(u.role) as role from given_up u
    left join taken t on t.group_id = u.group_id and t.role = u.role
    left join (
      select h.group_id, h.role, count(*) as n from held h where h.permanent group by 1, 2) has
      on has.group_id = u.group_id and has.role = u.role
    left join (select group_id, role, count(*) as n from given_up group by 1, 2) gives
      on gives.group_id = u.group_id and gives.role = u.role
    where t.role is null and gives.n >= has.n
    group by u.position
  )`

/** Somebody of the same name in the same organisation, whose address the list does not have: one person, or two? */
const SUGGESTED = `
  namesake as (
    select e.organisation_id, lower(app.tidy(p.name)) as key, min(p.id::text)::uuid as person_id, min(p.name) as name,
      min(p.email) as email
    from enrolled e join people p on p.id = e.person_id
    where not exists (select from found f where f.person_id = p.id)
    group by 1, 2 having count(*) = 1
  ),
  unknown as (
    select organisation_id, lower(name) as key from aimed where person_id is null and enrols
    group by 1, 2 having count(*) = 1
  ),
  weighed as (
    select r.*, l.role as left_empty, s.person_id as suggested_id, s.name as suggested_name, s.email as suggested_email
    from role_aimed r
    left join left_empty l on l.position = r.position
    left join unknown u on r.person_id is null and r.enrols and u.organisation_id = r.organisation_id
      and u.key = lower(r.name)
    left join namesake s on s.organisation_id = u.organisation_id and s.key = u.key
  )`

export const ROLES = [HELD, PASSING, AIMED_ROLES, LEFT_EMPTY, SUGGESTED].join(',')
