import type { Stage } from '../stage'
import { patiently } from './patiently'

/** Ten in a group and twenty-eight groups in a cohort, as in the programme; four batches. */
const IN_GROUP = 10
const IN_COHORT = 28
/** How many days from now each batch meets for the first module; the first of them is to be called and has its prework. */
const MEETS_IN = [14, 40, 60, 80]

const id = (what: string, n: string): string => `md5('${what}/' || ${n})::uuid`

/**
 * Fills a database with so many enrolments, and ends what the demo had: half of those who meet next have done their prework. What is written down is
 * as whole as the demo; to check each row again would only take time.
 */
export async function enrolMany({ ownerUrl }: Stage, enrolments: number, today: string): Promise<void> {
  const groups = Math.ceil(enrolments / IN_GROUP)
  const cohorts = Math.ceil(groups / IN_COHORT)
  await patiently(ownerUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    for (const statement of [
      `update cohorts set state = 'closed'`,
      `insert into cohorts (id, programme_version_id, name, state, starts_on, ends_on)
       select ${id('cohort', 'n')}, (select id from programme_versions where published_at is not null order by number limit 1),
         'Kull ' || n, 'running', '${today}'::date - 60, '${today}'::date + 400 from generate_series(1, ${cohorts}) n`,
      `insert into batches (id, cohort_id, number)
       select ${id('batch', `n || '.' || b`)}, ${id('cohort', 'n')}, b
       from generate_series(1, ${cohorts}) n, generate_series(1, 4) b`,
      `insert into leader_groups (id, organisation_id, cohort_id, batch_id, name, state)
       select ${id('group', 'n')}, (select id from organisations order by id limit 1), ${id('cohort', `(n / ${IN_COHORT} + 1)`)},
         ${id('batch', `(n / ${IN_COHORT} + 1) || '.' || (n % 4 + 1)`)}, 'Gruppe ' || n, 'active'
       from generate_series(0, ${groups - 1}) n`,
      `insert into people (id, name, email)
       select ${id('person', 'n')}, 'Person ' || n, 'person.' || n || '@prove.example'
       from generate_series(0, ${enrolments - 1}) n`,
      `insert into enrolments (id, person_id, group_id, cohort_id, category, from_on)
       select ${id('enrolment', 'n')}, ${id('person', 'n')}, g.id, g.cohort_id, 'top-leader', '${today}'::date - 60
       from generate_series(0, ${enrolments - 1}) n
       join leader_groups g on g.id = ${id('group', `(n / ${IN_GROUP})`)}`,
      `insert into role_assignments (person_id, role, group_id, cohort_id)
       select ${id('person', `(n * ${IN_GROUP})`)}, 'facilitator', g.id, g.cohort_id
       from generate_series(0, ${groups - 1}) n join leader_groups g on g.id = ${id('group', 'n')}`,
      `insert into gatherings (calendar_uid, cohort_id, module_id, batch_id, starts_at, ends_at, mode, place, state)
       select gen_random_uuid(), c.id, m.id, b.id, day + interval '9 hours', day + interval '15.5 hours', 'physical', 'Rådhuset', 'called'
       from cohorts c join batches b on b.cohort_id = c.id
       join modules m on m.programme_version_id = c.programme_version_id and m.number between 1 and 4
       cross join lateral (select ('${today}'::date + (array[${MEETS_IN.join(', ')}])[b.number] + 70 * (m.number - 1))::timestamp
         at time zone 'Europe/Oslo' as day) d
       where c.name like 'Kull %' and c.state = 'running' and c.starts_on = '${today}'::date - 60`,
      `insert into activity_completions (enrolment_id, activity_id, group_id)
       select e.id, a.id, e.group_id
       from generate_series(0, ${enrolments - 1}, 2) n
       join enrolments e on e.id = ${id('enrolment', 'n')}
       join leader_groups g on g.id = e.group_id
       join batches b on b.id = g.batch_id and b.number = 1
       join cohorts c on c.id = e.cohort_id
       join modules m on m.programme_version_id = c.programme_version_id and m.number = 1
       join activities a on a.programme_version_id = m.programme_version_id and a.module_id = m.id
         and a.step = 'prework' and a.required and a.answered_by = 'person'`,
    ])
      await client.query(statement)
    await client.query('vacuum analyze')
  })
}
