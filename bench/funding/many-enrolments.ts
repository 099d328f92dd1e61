import type { Client } from 'pg'
import { patiently } from '../reminders/patiently'
import type { Stage } from '../stage'

/** Ten in a group and twenty-eight groups in a cohort, as in the programme; four batches. */
const IN_GROUP = 10
const IN_COHORT = 28
/** With the required activities of the programme about twenty rows of progress and attendance for each enrolment. */
const COMPLETIONS = 16

/**
 * Ids as the product makes them: what was made after another lies after it (UUID version 7), and the same number has the
 * same id each time.
 */
const id = (what: string, n: string): string =>
  `(lpad(to_hex(1690000000000 + (${n})::bigint), 12, '0') || '70008' || left(md5('${what}/' || ${n}), 15))::uuid`
const cohortOf = `(n / ${IN_COHORT} + 1)`

/**
 * Adds so many enrolments to what the demo's grant pays for: cohorts whose four gatherings were held, nine of ten people
 * there, all answers delivered but in one of ten municipalities. To check each row again, and to keep the indexes while millions come, would only
 * take time: the triggers rest, and the indexes of the two largest tables are made anew.
 */
export async function enrolMany({ ownerUrl }: Stage, enrolments: number): Promise<void> {
  const groups = Math.ceil(enrolments / IN_GROUP)
  const cohorts = Math.ceil(groups / IN_COHORT)
  await patiently(ownerUrl, async (client) => {
    for (const setting of SETTINGS) await client.query(`set ${setting}`)
    for (const statement of [MUNICIPALITIES, ...participants(enrolments, groups, cohorts), ...HELD])
      await client.query(statement)
    const indexes = await dropIndexes(client)
    // What comes next is planned by what is there now.
    for (const statement of ['analyze', ...done(enrolments), ...indexes, 'vacuum analyze'])
      await client.query(statement)
  })
}

/** The other municipalities of the country, by the numbers of its other counties: 350 with those of the demo. */
const MUNICIPALITIES = `
  insert into organisations (organisation_number, municipality_number, kind, name, language_form)
  select o.number, m.number, 'municipality', 'Kommune ' || m.number, 'neutral'
  from (select number, row_number() over (order by number) as place from (
      select n::text as number from generate_series(950000000, 950009999) n where app.valid_organisation_number(n::text)) valid) o
  join (select county || lpad(n::text, 2, '0') as number, row_number() over (order by county, n) as place
    from unnest('{11,15,18,34,40,42,46,50,55,56}'::text[]) county, generate_series(1, 35) n) m using (place)
  where m.place <= 350 - (select count(*) from organisations where kind = 'municipality')
  on conflict do nothing`

const SETTINGS = [
  'session_replication_role = replica',
  'synchronous_commit = off',
  `work_mem = '256MB'`,
  `maintenance_work_mem = '1GB'`,
]

/** Answers the statements that make them again. */
async function dropIndexes(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; make: string }>(`
    select case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
        else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as drop,
      case when c.oid is null then pg_get_indexdef(i.indexrelid)
        else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as make
    from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
    where i.indrelid in ('attendances'::regclass, 'activity_completions'::regclass)`)
  for (const { drop } of rows) await client.query(drop)
  return rows.map(({ make }) => make)
}

function participants(enrolments: number, groups: number, cohorts: number): string[] {
  return [
    `insert into cohorts (id, programme_version_id, name, state, starts_on, ends_on)
     select ${id('cohort', 'n')}, (select programme_version_id from cohorts c join grant_cohorts g on g.cohort_id = c.id limit 1),
       'Stort kull ' || n, 'running', '2023-08-01', '2024-06-30' from generate_series(1, ${cohorts}) n`,
    `insert into grant_cohorts (grant_id, cohort_id)
     select (select id from grants limit 1), ${id('cohort', 'n')} from generate_series(1, ${cohorts}) n`,
    `insert into batches (id, cohort_id, number)
     select ${id('batch', `(n * 4 + b)`)}, ${id('cohort', 'n')}, b
     from generate_series(1, ${cohorts}) n, generate_series(1, 4) b`,
    `insert into leader_groups (id, organisation_id, cohort_id, batch_id, name, state)
     select ${id('group', 'n')}, o.id, ${id('cohort', cohortOf)}, ${id('batch', `(${cohortOf} * 4 + n % 4 + 1)`)},
       'Gruppe ' || n, 'active'
     from generate_series(0, ${groups - 1}) n
     join (select id, row_number() over (order by id) - 1 as place, count(*) over () as all_of_them from organisations
       where kind = 'municipality') o on o.place = n % o.all_of_them`,
    `insert into people (id, name, email)
     select ${id('person', 'n')}, 'Person ' || n, 'person.' || n || '@prove.example' from generate_series(0, ${enrolments - 1}) n`,
    `insert into enrolments (id, person_id, group_id, cohort_id, category, from_on)
     select ${id('enrolment', 'n')}, ${id('person', 'n')}, g.id, g.cohort_id,
       case when n % 5 < 3 then 'top-leader' else 'development-leader' end, '2023-08-01'
     from generate_series(0, ${enrolments - 1}) n join leader_groups g on g.id = ${id('group', `(n / ${IN_GROUP})`)}`,
    `insert into role_assignments (person_id, role, group_id, cohort_id, from_at)
     select ${id('person', `(n * ${IN_GROUP} + p)`)}, role, g.id, g.cohort_id, '2023-08-01T08:00:00Z'
     from generate_series(0, ${groups - 1}) n join leader_groups g on g.id = ${id('group', 'n')},
       (values (0, 'chief-executive'), (1, 'facilitator')) r (p, role)`,
  ]
}

const HELD = [
  `insert into gatherings (calendar_uid, cohort_id, module_id, batch_id, starts_at, ends_at, mode, place, state)
   select gen_random_uuid(), c.id, m.id, b.id, day + interval '9 hours', day + interval '15.5 hours', 'physical', 'Rådhuset', 'held'
   from cohorts c join batches b on b.cohort_id = c.id
   join modules m on m.programme_version_id = c.programme_version_id and m.kind = 'core'
   cross join lateral (select ('2023-08-20'::date + b.number + 77 * (m.number - 1))::timestamp at time zone 'Europe/Oslo' as day) d
   where c.name like 'Stort kull %'`,
  `insert into attendance_sheets (gathering_id, group_id, marked_at)
   select ga.id, g.id, ga.ends_at from gatherings ga join cohorts c on c.id = ga.cohort_id and c.name like 'Stort kull %'
   join leader_groups g on g.batch_id = ga.batch_id`,
]

function done(enrolments: number): string[] {
  return [
    `insert into attendances (gathering_id, enrolment_id, group_id, status, mode)
     select ga.id, e.id, e.group_id, case when n % 10 = 9 then 'absent' else 'present' end, 'physical'
     from generate_series(0, ${enrolments - 1}) n join enrolments e on e.id = ${id('enrolment', 'n')}
     join leader_groups g on g.id = e.group_id join gatherings ga on ga.batch_id = g.batch_id`,
    `insert into activity_completions (enrolment_id, activity_id, group_id, done_at)
     select e.id, a.id, e.group_id, '2024-02-01T08:00:00Z'
     from enrolments e join cohorts c on c.id = e.cohort_id and c.name like 'Stort kull %'
     cross join lateral (select id from activities where programme_version_id = c.programme_version_id
       order by required desc, id limit ${COMPLETIONS}) a`,
    `insert into submissions (group_id, activity_id, state, text, updated_at, updated_by, delivered_at, delivered_by)
     select g.id, a.id, 'delivered', 'Svar', '2024-05-01T08:00:00Z', p.person_id, '2024-05-01T08:00:00Z', p.person_id
     from leader_groups g join cohorts c on c.id = g.cohort_id and c.name like 'Stort kull %'
     join activities a on a.programme_version_id = c.programme_version_id and a.required and a.answered_by = 'group'
     join role_assignments p on p.group_id = g.id and p.role = 'facilitator'
     join organisations o on o.id = g.organisation_id and o.municipality_number not like '%7'`,
  ]
}
