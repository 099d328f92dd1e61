import type { Client } from 'pg'
import { withClient } from '../libs/platform/postgres'
import { teachIds } from './copied-id'
import type { Stage } from './stage'

/** What belongs to cohorts, in the order in which it refers to each other. What is taught, and where, stays one. */
const TABLES = [
  'people',
  'cohorts',
  'batches',
  'leader_groups',
  'enrolments',
  'role_assignments',
  'gatherings',
  'attendance_sheets',
  'attendances',
  'activity_completions',
  'reflections',
  'submissions',
  'submission_versions',
  'submission_agreements',
  'change_log',
]
const COPIED_IDS = [
  'id',
  'person_id',
  'cohort_id',
  'batch_id',
  'group_id',
  'enrolment_id',
  'gathering_id',
  'moved_to',
  'submission_id',
  'author_id',
  'marked_by',
  'updated_by',
  'delivered_by',
  'actor_id',
  'subject_id',
]
/** What must be another in each copy although it is no id. */
const OWN_TEXTS: Readonly<Record<string, string>> = {
  'people.email': `k || '.' || email`,
  'cohorts.name': `name || ' (' || k || ')'`,
}

/** Makes `times` of each cohort, with everybody in it and all that they did; what was there stays as it is. */
export async function multiply({ ownerUrl }: Stage, times: number): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    if (times > 1) await copyAll(client, times)
    await client.query('vacuum analyze')
  })
}

/** Makes every cohort `times` as wide: more batches and groups in the same cohorts, for screens that show all of one. */
export async function widen({ ownerUrl }: Stage, times: number): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const tables = TABLES.filter((table) => table !== 'cohorts')
    await copyAll(client, times, { tables, kept: ['cohort_id'], texts: WIDER_TEXTS })
    await client.query('vacuum analyze')
  })
}

/** A batch and a group are known by these within their cohort; no cohort of the demo has more than four batches. */
const WIDER_TEXTS = {
  ...OWN_TEXTS,
  'batches.number': `number + 4 * (k - 1)`,
  'leader_groups.name': `name || ' (' || k || ')'`,
}

interface Copying {
  readonly tables: readonly string[]
  /** Ids that the copies share with what they are copied from. */
  readonly kept: readonly string[]
  readonly texts: Readonly<Record<string, string>>
}

const EVERYTHING: Copying = { tables: TABLES, kept: [], texts: OWN_TEXTS }

async function copyAll(client: Client, times: number, { tables, kept, texts } = EVERYTHING): Promise<void> {
  await teachIds(client)
  // The copies are as whole as what they are copied from; to check each row again would only take time.
  await client.query('set session_replication_role = replica')
  for (const table of tables) {
    const { rows } = await client.query<{ name: string }>(
      'select column_name as name from information_schema.columns where table_schema = $1 and table_name = $2',
      ['public', table],
    )
    const columns = rows.map(({ name }) => name)
    const values = columns.map((name) => (kept.includes(name) ? name : copied(table, name, texts)))
    await client.query(
      `insert into ${table} (${columns.join(', ')})
       select ${values.join(', ')} from ${table}, generate_series(2, ${times}) k`,
    )
  }
}

function copied(table: string, column: string, texts: Readonly<Record<string, string>>): string {
  if (COPIED_IDS.includes(column)) return `pg_temp.copied(${column} || '/' || k)`
  return texts[`${table}.${column}`] ?? column
}
