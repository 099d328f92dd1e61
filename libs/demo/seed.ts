import { Client } from 'pg'
import { seedGrant, seedReports } from '../funding'
import { municipalities } from '../organisations'
import { osloDay } from '../platform/clock'
import type { Queries } from '../platform/database'
import { conversations } from './statements/conversations.statements'
import { CALENDAR_ANSWERS } from './afterwards/demo-answers'
import { addAfterwards } from './afterwards/demo-afterwards'
import { seedCompletedCohort } from './data/demo-completed'
import { addDiscussions } from './data/demo-discussions'
import { seedEnrollingCohort } from './data/demo-enrolling'
import { addOpenings } from './data/demo-openings'
import { DemoGroups } from './data/demo-groups'
import type { DemoActivity } from './data/demo-learning'
import { HOST, NYNORSK } from './data/demo-plan'
import { workday } from './data/demo-gatherings'
import { DemoRows } from './data/demo-rows'
import { waiting } from './statements/waiting.statements'
import { CALENDARS_TOLD } from './statements/calendars-told.statements'
import { OWN_REMINDER_RULE } from './statements/reminder-rules.statements'
import { draftProgramme, nextVersion, programme, publishProgramme } from '../curriculum'

export interface DemoOptions {
  /** Connection of the restricted role; the demo is written through the same locks as everything else. */
  readonly databaseUrl: string
  /** The day that the demo is told from: the enrolling cohort meets some weeks later. */
  readonly now: Date
  readonly log: (line: string) => void
}

/** What the cohorts of the demo are made from. */
export interface DemoWorld {
  readonly rows: DemoRows
  readonly groups: DemoGroups
  readonly versionId: string
  /** Module id by number. */
  readonly modules: ReadonlyMap<number, string>
  readonly activities: readonly DemoActivity[]
  /** `YYYY-MM-DD` in Europe/Oslo. */
  readonly today: string
}

/** Fills an empty database with the demo in one transaction; a database that has organisations is left as it is. */
export async function seedDemo({ databaseUrl, now, log }: DemoOptions): Promise<void> {
  await asDemo(databaseUrl, async (tx) => {
    const [{ empty }] = await tx.query<[{ empty: boolean }]>(
      'select not exists (select from organisations) as empty',
    )
    if (empty) await seed(tx, now, log)
  })
}

/** Adds reports to the demo's grant, for those who look at it; where there are reports already, they are left as they are. */
export async function seedDemoReports({ databaseUrl, now }: Omit<DemoOptions, 'log'>): Promise<void> {
  await asDemo(databaseUrl, (tx) => seedReports(tx, now))
}

async function asDemo(databaseUrl: string, work: (tx: Queries) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const tx: Queries = {
    query: async <Rows>(text: string, params: unknown[] = []) =>
      (await client.query(text, params)).rows as Rows,
  }
  try {
    await tx.query('begin')
    await tx.query(`select app.enter(null, null, 0, '{system}', '{demo}')`)
    await work(tx)
    await tx.query('commit')
  } finally {
    await client.end()
  }
}

async function seed(tx: Queries, now: Date, log: (line: string) => void): Promise<void> {
  const rows = new DemoRows()
  const organisations = addOrganisations(rows)
  const versionId = await publishProgramme(tx, programme, '2023-06-15T08:00:00Z')
  const groups = new DemoGroups(rows, organisations)
  const modules = new Map<number, string>()
  for (const { id, number } of await tx.query<{ id: string; number: number }[]>(MODULES, [versionId]))
    modules.set(number, id)
  const activities = await tx.query<DemoActivity[]>(ACTIVITIES, [versionId])
  const world: DemoWorld = { rows, groups, versionId, modules, activities, today: osloDay(now) }
  const cohorts = [seedCompletedCohort(world), seedEnrollingCohort(world)]
  const instructorId = addNetwork(world, cohorts)
  addDiscussions(world, instructorId)
  addOpenings(world)
  await draftProgramme(tx, nextVersion)
  await rows.write(tx)
  for (const statement of conversations) await tx.query(statement, [cohorts[0]])
  for (const statement of waiting) await tx.query(statement)
  await tx.query(OWN_REMINDER_RULE, [cohorts[1], workday(world.today, -7)])
  await addAfterwards(tx)
  const told = `${workday(world.today, -4)}T08:00:00Z`
  await tx.query(CALENDAR_ANSWERS, [cohorts[1], told])
  await tx.query(CALENDARS_TOLD, [cohorts[1], told])
  await seedGrant(tx, { hostId: organisations.get(HOST) ?? '', cohortId: cohorts[0] ?? '' })
  log(`28 groups with 281 people, and a cohort that is enrolling`)
}

const MODULES = 'select id, number from modules where programme_version_id = $1'
const ACTIVITIES = `
  select a.id, m.number as module, a.key, a.step, a.answered_by as "answeredBy", a.required
  from activities a join modules m on m.programme_version_id = a.programme_version_id and m.id = a.module_id
  where a.programme_version_id = $1 order by m.number, a.step desc, a.position`

function addOrganisations(rows: DemoRows): Map<string, string> {
  return new Map(
    municipalities.map(({ municipalityNumber, name, organisationNumber }) => [
      municipalityNumber,
      rows.add('organisations', {
        organisation_number: organisationNumber,
        municipality_number: municipalityNumber,
        kind: 'municipality',
        name,
        language_form: NYNORSK.includes(municipalityNumber) ? 'nn' : 'nb',
        version: 1,
      }),
    ]),
  )
}

/**
 * Those who work for the network: two administrators, because a report needs four eyes, and two instructors, the first of
 * whom it answers.
 */
function addNetwork({ rows, groups }: DemoWorld, cohorts: readonly string[]): string {
  const since = { from_at: '2023-06-01T08:00:00Z' }
  for (const place of ['DigiViken', 'DigiViken']) {
    rows.add('role_assignments', { person_id: groups.person(place), role: 'administrator', ...since })
  }
  const instructors = ['Kursinstituttet', 'Kursinstituttet'].map((place) => groups.person(place))
  for (const personId of instructors) {
    for (const cohort of cohorts) {
      rows.add('role_assignments', { person_id: personId, role: 'instructor', cohort_id: cohort, ...since })
    }
  }
  return instructors[0] ?? ''
}
