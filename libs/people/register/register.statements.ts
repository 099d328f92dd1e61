import type { Statement } from '../../platform/database'

/** What person `p` is right now. $1 is today in Oslo. */
const STANDINGS = `(
  select coalesce(json_agg(json_build_object('role', held.role, 'place', held.place)
      order by held.starts_on desc nulls first, held.place collate app.norwegian, held.role), '[]')
  from (
    select r.role, coalesce(g.name, c.name) as place, c.starts_on from role_assignments r
    left join leader_groups g on g.id = r.group_id left join cohorts c on c.id = r.cohort_id
    where r.person_id = p.id and r.to_at is null and (r.until_on is null or r.until_on >= $1::date)
    union all
    select 'participant', g.name, c.starts_on from enrolments e
    join leader_groups g on g.id = e.group_id join cohorts c on c.id = e.cohort_id
    where e.person_id = p.id and e.to_on is null
  ) held)`

const SUMMARY = `
  select p.id, p.name, p.email, p.mail_state as "mailState", ${STANDINGS} as standings from people p`

/** $2 role or null, $3–$4 where the page begins, $5 how many. */
const PAGE = `
  p.anonymised_at is null
  and ($2::text is null or p.id in (select r.person_id from role_assignments r
    where r.role = $2 and r.to_at is null and (r.until_on is null or r.until_on >= $1::date)))
  and ($3::text is null or (p.name collate app.norwegian, p.id) > ($3 collate app.norwegian, $4::uuid))
  order by p.name collate app.norwegian, p.id limit $5`

export const PEOPLE: Statement = { name: 'people_page', text: `${SUMMARY} where ${PAGE}` }

/**
 * Those for whom each of the words ($6, up to but not including $7) begins a word of the name, of the address, or of an
 * organisation that they belong to or belonged to. One short walk along an index for each word.
 */
export const PEOPLE_FOUND: Statement = {
  name: 'people_found',
  text: `
    with asked as (
      select * from unnest($6::text[], $7::text[]) as a (word, beyond)
    ), placed as (
      select a.word, g.id as group_id from asked a
      join organisations o on exists (select from app.words_of(o.name) w
        where w collate "C" >= a.word and w collate "C" < a.beyond)
      join leader_groups g on g.organisation_id = o.id
    ), found as (
      select a.word, w.person_id from asked a
      join person_words w on w.word >= a.word collate "C" and w.word < a.beyond collate "C"
      union
      select placed.word, e.person_id from placed join enrolments e on e.group_id = placed.group_id
      union
      select placed.word, r.person_id from placed join role_assignments r on r.group_id = placed.group_id
    ), matching as materialized (
      select person_id from found group by person_id having count(*) = cardinality($6)
    )
    ${SUMMARY} join matching on matching.person_id = p.id where ${PAGE}`,
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`

/** $1 today in Oslo, $2 person. What was held before stays readable, with from and to. */
export const PERSON: Statement = {
  name: 'people_person',
  text: `
    select p.id, p.name, p.email, p.language, p.mail_state as "mailState",
      case when p.mail_state <> 'ok' then p.mail_said else '' end as "mailSaid", p.version,
      coalesce((
        select json_agg(json_build_object('id', r.id, 'role', r.role, 'untilOn', r.until_on,
            'group', case when g.id is null then null else json_build_object('id', g.id, 'name', g.name) end,
            'cohort', case when c.id is null then null else json_build_object('id', c.id, 'name', c.name) end,
            'fromAt', to_char(r.from_at at time zone 'UTC', ${INSTANT}),
            'toAt', to_char(r.to_at at time zone 'UTC', ${INSTANT}),
            'holds', r.to_at is null and (r.until_on is null or r.until_on >= $1::date))
          order by r.to_at desc nulls first, r.from_at desc, r.id)
        from role_assignments r left join leader_groups g on g.id = r.group_id left join cohorts c on c.id = r.cohort_id
        where r.person_id = p.id), '[]') as roles,
      coalesce((
        select json_agg(json_build_object('id', e.id, 'group', json_build_object('id', g.id, 'name', g.name),
            'cohort', json_build_object('id', c.id, 'name', c.name), 'category', e.category, 'title', e.title,
            'fromOn', e.from_on, 'toOn', e.to_on)
          order by e.to_on desc nulls first, e.from_on desc, e.id)
        from enrolments e join leader_groups g on g.id = e.group_id join cohorts c on c.id = e.cohort_id
        where e.person_id = p.id), '[]') as enrolments
    from people p where p.id = $2 and p.anonymised_at is null`,
}
