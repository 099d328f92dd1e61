import type { Statement } from '../platform/database'

const DAY = `(g.starts_at at time zone 'Europe/Oslo')::date`

/** The reader's own enrolment in the group on the day of the gathering. */
const MEMBER = (person: string): string => `
  e.group_id = s.group_id and e.person_id = ${person} and e.from_on <= ${DAY} and (e.to_on is null or e.to_on >= ${DAY})`

/** $1 gathering, $2 group, $3 person or null. */
export const PLACE: Statement = {
  name: 'evaluations_place',
  text: `
    select s.group_id as "groupId", l.cohort_id as "cohortId", g.ends_at as "endsAt",
      g.state in ('called', 'held', 'locked') as standing, e.id is not null as member,
      coalesce(a.status, 'unknown') as attendance,
      exists (select from evaluation_receipts r where r.gathering_id = g.id and r.person_id = $3) as answered
    from attendance_sheets s
    join gatherings g on g.id = s.gathering_id
    join leader_groups l on l.id = s.group_id
    left join enrolments e on ${MEMBER('$3')}
    left join attendances a on a.gathering_id = g.id and a.enrolment_id = e.id
    where s.gathering_id = $1 and s.group_id = $2 order by e.id limit 1`,
}

/** $1 group, $2 person, $3 language, $4 now: what the person is asked about and has not answered. */
export const OPEN: Statement = {
  name: 'evaluations_open',
  text: `
    select g.id as "gatheringId", g.ends_at as "endsAt",
      case when m.id is not null then json_build_object('number', m.number, 'title', app.text(m.title, $3)) end as module,
      to_char(g.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt"
    from attendance_sheets s
    join gatherings g on g.id = s.gathering_id and g.state in ('called', 'held', 'locked')
      and g.ends_at <= $4::timestamptz and g.ends_at > $4::timestamptz - interval '16 days'
    join enrolments e on ${MEMBER('$2')}
    left join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
    left join attendances a on a.gathering_id = g.id and a.enrolment_id = e.id
    where s.group_id = $1 and coalesce(a.status, 'unknown') in ('present', 'partly', 'unknown')
      and not exists (select from evaluation_receipts r where r.gathering_id = g.id and r.person_id = $2)
    order by g.starts_at desc`,
}

/** $1 gathering, $2 language: as the gathering was asked about already, else as it would be. */
export const QUESTIONS: Statement = {
  name: 'evaluations_questions',
  text: `
    select q.version, q.position, app.text(q.statement, $2) as statement
    from evaluation_questions q where q.version = coalesce(
      (select r.version from evaluation_rounds r where r.gathering_id = $1),
      (select v.number from evaluation_versions v join gatherings g on g.id = $1 where v.valid_from <= ${DAY}
       order by v.valid_from desc limit 1))
    order by q.position`,
}

/** $1 gathering: whose it is, as far as the figure over all groups asks. */
export const GATHERING: Statement = {
  name: 'evaluations_gathering',
  text: `
    select g.cohort_id as "cohortId", g.ends_at as "endsAt" from gatherings g
    where g.id = $1 and exists (select from attendance_sheets s where s.gathering_id = g.id)`,
}

export const RECEIPT: Statement = {
  name: 'evaluations_receipt',
  text: `insert into evaluation_receipts (person_id, gathering_id) values ($1, $2)`,
}

export const BEGIN: Statement = {
  name: 'evaluations_begin',
  text: `insert into evaluation_rounds (gathering_id, version) values ($1, $2) on conflict do nothing`,
}

export const LOCK: Statement = {
  name: 'evaluations_lock',
  text: `select version from evaluation_rounds where gathering_id = $1 for update`,
}

/** $1 gathering: every group's tally, by question. */
export const TALLIES: Statement = {
  name: 'evaluations_tallies',
  text: `
    select group_id as "groupId", json_agg(to_json(pending) order by question) as pending,
      json_agg(to_json(shown) order by question) as shown, json_agg(to_json(totalled) order by question) as totalled
    from evaluation_counts where gathering_id = $1 group by group_id order by group_id`,
}

/** $1 gathering, $2 rows as JSON. */
export const KEEP: Statement = {
  name: 'evaluations_keep',
  text: `
    insert into evaluation_counts (gathering_id, group_id, question, pending, shown, totalled)
    select $1, t."groupId", t.question, t.pending, t.shown, t.totalled
    from jsonb_to_recordset($2) as t ("groupId" uuid, question int, pending int[], shown int[], totalled int[])
    on conflict on constraint pk_evaluation_counts do update
      set pending = excluded.pending, shown = excluded.shown, totalled = excluded.totalled
      where (evaluation_counts.pending, evaluation_counts.shown, evaluation_counts.totalled)
        is distinct from (excluded.pending, excluded.shown, excluded.totalled)`,
}
