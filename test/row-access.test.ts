import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedDemo } from '../libs/demo'
import { ActorSource } from '../libs/platform/access'
import { anonymous, systemActor, type Actor } from '../libs/platform/actor'
import { Database } from '../libs/platform/database'
import { PeopleService } from '../libs/people'
import { startApi, type TestApi } from '../libs/testing/api'
import { cloneDatabase } from '../libs/testing/cluster'
import { startWorker } from '../libs/testing/worker'
import { fillEveryTable } from './row-access-rows'

// Every route, or every table, for every role: on a busy machine that takes minutes.
jest.setTimeout(300_000)

const NOW = new Date('2026-11-22T09:00:00Z')
const PAGE = join(__dirname, '..', 'docs', 'row-access.md')

/** Tables of the network as a whole: whoever is signed in sees the same rows. */
const SHARED = new Set([
  'organisations',
  'programmes',
  'programme_versions',
  'stable_modules',
  'stable_activities',
  'modules',
  'activities',
  'activity_resources',
  'cohorts',
  'batches',
  'reminder_rules',
  'evaluation_versions',
  'evaluation_questions',
  // The content of files, for those whose group follows a programme that has them.
  'resources',
])
/** Of a local session, which is one group's; what goes with a module's gathering is read by all that are called. */
const OF_SESSION = '(select g.group_id from gatherings g where g.id = t.gathering_id)'
/** How a row without `group_id` belongs to a group. */
const BELONGS: Readonly<Record<string, string>> = {
  leader_groups: 't.id',
  invitations: 't.group_ids[1]',
  agendas: OF_SESSION,
  gathering_files: OF_SESSION,
  calendar_feeds: `(select e.group_id from enrolments e where e.person_id = t.person_id limit 1)`,
  people: `(select coalesce(e.group_id, r.group_id) from people p left join enrolments e on e.person_id = p.id
    left join role_assignments r on r.person_id = p.id where p.id = t.id limit 1)`,
  sessions: `(select e.group_id from enrolments e where e.person_id = t.person_id limit 1)`,
  sign_in_links: `(select e.group_id from enrolments e where e.person_id = t.person_id limit 1)`,
  person_words: `(select coalesce(e.group_id, r.group_id) from people p left join enrolments e on e.person_id = p.id
    left join role_assignments r on r.person_id = p.id where p.id = t.person_id limit 1)`,
  mails: 't.group_ids[1]',
  mail_preferences: `(select e.group_id from enrolments e where e.person_id = t.person_id limit 1)`,
  mail_stops: `(select e.group_id from enrolments e where e.person_id = t.person_id limit 1)`,
  submission_versions: `(select s.group_id from submissions s where s.id = t.submission_id)`,
  submission_comments: `(select s.group_id from submissions s where s.id = t.submission_id)`,
  discussion_post_versions: `(select p.group_id from discussion_posts p where p.id = t.post_id)`,
  discussion_readings: 't.room_id',
  evaluation_receipts: `(select e.group_id from enrolments e where e.person_id = t.person_id limit 1)`,
  check_in_secrets: OF_SESSION,
  check_in_tries: `(select e.group_id from enrolments e where e.person_id = t.person_id limit 1)`,
  submission_agreements: `(select s.group_id from submissions s where s.id = t.submission_id)`,
}

let api: TestApi
let tables: { name: string; closed: boolean; policies: number; grouped: boolean; column: string }[]
let actors: [string, Actor][]
let own: string
let foreign: string
/** Rows of the own and of the foreign group by table, as the owner of the tables counts them. */
let all: Map<string, [number, number, number]>

beforeAll(async () => {
  const database = await cloneDatabase('row_access')
  await seedDemo({ databaseUrl: database.appUrl, now: NOW, log: () => undefined })
  api = await startApi(NOW, database)
  const groups = await api.world.sql<{ id: string }>(
    `select g.id from leader_groups g join cohorts c on c.id = g.cohort_id where g.name in ('Bærum', 'Lillestrøm')
     order by g.name`,
  )
  own = groups[0]?.id ?? ''
  foreign = groups[1]?.id ?? ''
  await makeReport()
  await fillEveryTable(api, [own, foreign])
  tables = await api.world.sql(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as closed,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'group_id') as grouped,
      (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = 1) as column
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname <> 'schema_migrations' order by c.relname`)
  actors = await everyRole()
  all = new Map()
  for (const { name } of tables) all.set(name, await count(null, name))
})
afterAll(() => api.close())

/** A frozen report with its files, made as the product makes them. */
async function makeReport(): Promise<void> {
  const worker = await startWorker(api)
  const administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
  const [grant] = await api.world.sql<{ id: string }>('select id from grants')
  const { body } = await administrator.post(`/v1/grants/${grant?.id}/reports`, { kind: 'part' })
  await administrator.post(`/v1/reports/${(body as { id: string }).id}/freezing`)
  await worker.drain()
  await worker.close()
}

async function everyRole(): Promise<[string, Actor][]> {
  const holders = await api.world.sql<{ role: string; id: string }>(
    `select distinct on (role) role, person_id as id from (
       select role, person_id, group_id from role_assignments
       union all select 'participant', person_id, group_id from enrolments e where not exists (
         select from role_assignments r where r.person_id = e.person_id)) held
     where group_id = $1 or role in ('instructor', 'administrator') order by role, person_id`,
    [own],
  )
  const found: [string, Actor][] = []
  for (const { role, id } of holders) {
    const sessionToken = await api.app.get(PeopleService).open(id)
    found.push([role, (await api.app.get(ActorSource).find({ sessionToken })) ?? anonymous])
  }
  return [...found, ['system', systemActor('test')], ['nobody', anonymous]]
}

function belongs(name: string): string {
  const grouped = tables.find((table) => table.name === name)?.grouped
  return BELONGS[name] ?? (grouped ? 't.group_id' : 'null::uuid')
}

/** How many rows of the own group, of the foreign one and at all the actor sees; null asks past row-level security. */
async function count(actor: Actor | null, table: string): Promise<[number, number, number]> {
  const whose = belongs(table)
  const text = `select count(*) filter (where ${whose} = $1)::int as own, count(*) filter (where ${whose} = $2)::int as foreign,
    count(*)::int as any from ${table} t`
  type Row = { own: number; foreign: number; any: number }
  const rows = actor
    ? await api.app.get(Database).transaction(actor, (tx) => tx.query<Row[]>(text, [own, foreign]))
    : await api.owner<Row>(text, [own, foreign])
  const [row] = rows
  return [row?.own ?? 0, row?.foreign ?? 0, row?.any ?? 0]
}

/** How many rows of the foreign group the actor can change or remove; everything is rolled back. */
async function changes(actor: Actor, { name, column }: { name: string; column: string }): Promise<number> {
  class Undone extends Error {}
  let changed = 0
  const attempt = async (text: string): Promise<void> => {
    await api.app
      .get(Database)
      .transaction(actor, async (tx) => {
        const [, affected] = await tx.query<[unknown, number]>(text, [foreign])
        changed += affected
        throw new Undone()
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undone) && !/violates|permission|never changes/.test(String(error)))
          throw error
      })
  }
  await attempt(`update ${name} t set ${column} = t.${column} where ${belongs(name)} = $1`)
  await attempt(`delete from ${name} t where ${belongs(name)} = $1`)
  return changed
}

const GROUP_ROLES = ['participant', 'facilitator', 'chief-executive', 'employee-representative']

describe('row-level security', () => {
  it('is enabled and forced on every table, with a policy for each command', () => {
    expect(tables.filter((table) => !table.closed || table.policies < 4).map((table) => table.name)).toEqual(
      [],
    )
    expect(tables.length).toBeGreaterThan(25)
  })

  it('is tested on rows that exist: every table has some, and every table of groups has some of both', () => {
    const empty = tables.filter(({ name }) => (all.get(name)?.[2] ?? 0) === 0)
    expect(empty.map((table) => table.name)).toEqual([])
    const grouped = tables.filter(({ name, grouped }) => grouped || name in BELONGS)
    const oneSided = grouped.filter(({ name }) => !all.get(name)?.[0] || !all.get(name)?.[1])
    expect(oneSided.map((table) => table.name)).toEqual([])
  })

  it('shows nobody of a group a row of another group, and lets them change none', async () => {
    const leaks: string[] = []
    for (const [role, actor] of actors.filter(([name]) => GROUP_ROLES.includes(name))) {
      for (const table of tables) {
        const [, seen] = await count(actor, table.name)
        if (seen > 0) leaks.push(`${role} sees ${seen} foreign rows of ${table.name}`)
        const changed = await changes(actor, table)
        if (changed > 0) leaks.push(`${role} changes ${changed} foreign rows of ${table.name}`)
      }
    }
    expect(leaks).toEqual([])
    expect(actors.map(([role]) => role).sort()).toEqual(
      [...GROUP_ROLES, 'administrator', 'instructor', 'nobody', 'system'].sort(),
    )
  })

  it('shows somebody who is nobody nothing at all', async () => {
    const nobody = actors.find(([role]) => role === 'nobody')?.[1] ?? anonymous
    const seen: string[] = []
    for (const { name } of tables) if ((await count(nobody, name))[2] > 0) seen.push(name)
    expect(seen).toEqual([])
  })

  it('of tables that belong to no group shows a group’s people only what the network shares', async () => {
    const participant = actors.find(([role]) => role === 'participant')?.[1] ?? anonymous
    const seen: string[] = []
    for (const { name, grouped } of tables) {
      if (!grouped && !(name in BELONGS) && !SHARED.has(name) && (await count(participant, name))[2] > 0)
        seen.push(name)
    }
    expect(seen).toEqual([])
  })

  it('shows each role what docs/row-access.md says; without that file it is written anew', async () => {
    const lines: string[] = []
    for (const { name } of tables) {
      const cells: string[] = []
      for (const [, actor] of actors)
        cells.push(inWords(await count(actor, name), all.get(name) ?? [0, 0, 0], name))
      lines.push(`| ${name} | ${cells.join(' | ')} |`)
    }
    const page = [
      '# Which rows each role sees',
      '',
      'Counted on the demo by `test/row-access.test.ts`, as the role that the API connects with. Where rows belong to a',
      'group: *own / foreign*. To write this page anew, remove it and run the test.',
      '',
      `| table | ${actors.map(([role]) => role).join(' | ')} |`,
      `|---|${actors.map(() => '---').join('|')}|`,
      ...lines,
      '',
    ].join('\n')
    if (!existsSync(PAGE)) writeFileSync(PAGE, page)
    expect(page).toBe(readFileSync(PAGE, 'utf8'))
  })
})

function inWords(seen: readonly number[], there: readonly number[], table: string): string {
  const word = (i: number): string => {
    const [some = 0, most = 0] = [seen[i], there[i]]
    return some === 0 ? 'none' : some === most ? 'all' : 'some'
  }
  const grouped = tables.find(({ name }) => name === table)?.grouped || table in BELONGS
  return grouped ? `${word(0)} / ${word(1)}` : word(2)
}
