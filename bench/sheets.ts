import type { LoadRequest } from 'autocannon'
import type { Client } from 'pg'
import { withClient } from '../libs/platform/postgres'
import { teachIds } from './copied-id'
import { CONNECTIONS, WrongAnswer, type Asking } from './load'
import type { Stage } from './stage'
import { signIn, type Reader } from './subjects'

const PEOPLE = 14

/** A gathering of yesterday with one group of 14, and the facilitator who marks it: each connection has its own. */
export interface Sheet {
  readonly path: string
  readonly facilitator: Reader
  readonly enrolments: readonly string[]
}

const id = (word: string): string => `pg_temp.copied('${word}' || n)`
const person = (number: string): string => `pg_temp.copied('person' || n || '/' || ${number})`
const EACH = 'from generate_series(1, $1::int) n'
const EACH_PERSON = `${EACH}, generate_series(1, ${PEOPLE}) i`

/** One cohort, batch, group and gathering for each sheet: none of them waits for another's lock. */
const ROWS = [
  `insert into cohorts (id, programme_version_id, name, state, starts_on, ends_on)
   select ${id('cohort')}, (select id from programme_versions limit 1), 'Pace ' || n, 'running', '2020-01-01', '2020-12-31' ${EACH}`,
  `insert into batches (id, cohort_id, number) select ${id('batch')}, ${id('cohort')}, 1 ${EACH}`,
  `insert into leader_groups (id, organisation_id, cohort_id, batch_id, name, state)
   select ${id('group')}, (select id from organisations limit 1), ${id('cohort')}, ${id('batch')}, 'Pace ' || n, 'active' ${EACH}`,
  `insert into people (id, name, email)
   select ${person('i')}, 'Pace ' || i, n || '.' || i || '@pace.example' ${EACH_PERSON}`,
  `insert into enrolments (person_id, group_id, cohort_id, category, from_on)
   select ${person('i')}, ${id('group')}, ${id('cohort')}, 'top-leader', '2020-01-01' ${EACH_PERSON}`,
  `insert into role_assignments (person_id, role, group_id, cohort_id)
   select ${person('1')}, 'facilitator', ${id('group')}, ${id('cohort')} ${EACH}`,
  `insert into gatherings (id, cohort_id, module_id, batch_id, starts_at, ends_at, mode, state)
   select ${id('gathering')}, ${id('cohort')}, (select id from modules order by number limit 1), ${id('batch')},
     now() - interval '1 day', now() - interval '20 hours', 'physical', 'held' ${EACH}`,
  `insert into attendance_sheets (gathering_id, group_id) select ${id('gathering')}, ${id('group')} ${EACH}`,
]

/** As many sheets as asked for, written past the locks. */
export async function makeSheets({ ownerUrl }: Stage, count: number): Promise<Sheet[]> {
  return withClient(ownerUrl, async (client) => {
    await teachIds(client)
    for (const text of ROWS) await client.query(text, [count])
    const sheets: Sheet[] = []
    for (let n = 1; n <= count; n++) sheets.push(await sheetOf(client, n))
    await client.query('vacuum analyze')
    return sheets
  })
}

async function sheetOf(client: Client, n: number): Promise<Sheet> {
  const { rows } = await client.query<{ gathering: string; person: string; enrolments: string[] }>(
    `select ${id('gathering')} as gathering, ${person('1')} as person,
       (select array_agg(e.id::text) from enrolments e where e.group_id = ${id('group')}) as enrolments
     from (select $1::int as n) one`,
    [n],
  )
  const [row] = rows
  if (!row) throw new Error('A sheet is missing')
  return {
    path: `/v1/gatherings/${row.gathering}/attendance`,
    facilitator: await signIn(client, row.person),
    enrolments: row.enrolments,
  }
}

/** Everybody is marked anew with each request, on the version that the answer before it gave. */
export async function marking(origin: string, sheets: readonly Sheet[]): Promise<Asking> {
  const versions = await Promise.all(sheets.slice(0, CONNECTIONS).map((sheet) => versionOf(origin, sheet)))
  return (connection) => {
    const sheet = sheets[connection] as Sheet
    let version = versions[connection] as string
    let turn = 0
    return {
      setupRequest: (given): LoadRequest => ({ ...given, ...request(sheet, version, turn++) }),
      onResponse: (_status, _body, _context, headers) => (version = headers['etag'] ?? ''),
    }
  }
}

function request({ path, facilitator, enrolments }: Sheet, version: string, turn: number): LoadRequest {
  const status = turn % 2 === 0 ? 'present' : 'partly'
  const marks = enrolments.map((enrolmentId) => ({ enrolmentId, status, mode: 'physical' }))
  const headers = { ...facilitator.headers, 'content-type': 'application/json', 'if-match': version }
  return { method: 'PUT', path, headers, body: JSON.stringify({ marks }) }
}

async function versionOf(origin: string, { path, facilitator }: Sheet): Promise<string> {
  const answer = await fetch(origin + path, { headers: facilitator.headers })
  const version = answer.headers.get('etag')
  if (!answer.ok || !version) throw new WrongAnswer(`${origin}${path}: ${answer.status} without a version`)
  await answer.arrayBuffer()
  return version
}
