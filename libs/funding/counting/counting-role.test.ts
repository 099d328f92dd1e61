import type { Pool } from 'pg'
import { anonymous, systemActor, type Actor } from '../../platform/actor'
import { withClient } from '../../platform/postgres'
import { Database, refuseDangerousRole } from '../../platform/database'
import { cloneDatabase } from '../../testing/cluster'
import { startSeededDemo, type SeededDemo } from '../../testing/seeded-demo'
import { indicators } from '../indicators/indicators'
import { figuresOf } from './counting.sql'

let demo: SeededDemo
let appUrl: string
let ownerUrl: string

beforeAll(async () => {
  const database = await cloneDatabase('counting_role')
  ;({ appUrl, ownerUrl } = database)
  demo = await startSeededDemo('counting_role', new Date('2026-11-22T09:00:00Z'))
}, 120_000)
afterAll(() => demo.close())

/** What the role that counts is told when it asks; nobody acts. */
async function asCounter(statement: string): Promise<string> {
  return withClient(appUrl, async (client) => {
    await client.query('begin')
    await client.query('set local role kl_counter')
    return client.query<{ n: string }>(statement).then(
      ({ rows }) => `${rows[0]?.n} rows`,
      (error: Error) => error.message,
    )
  })
}

describe('the role that counts', () => {
  it('sees no name, no address and no text of a person, in no table', async () => {
    for (const [table, column] of [
      ['people', 'id'],
      ['people', 'name'],
      ['people', 'email'],
      ['enrolments', 'title'],
      ['submissions', 'text'],
      ['submissions', 'updated_by'],
      ['role_assignments', 'person_id'],
      ['attendances', 'marked_by'],
      ['gatherings', 'link'],
      ['reflections', 'id'],
      ['effort_hours', 'id'],
      ['sessions', 'person_id'],
      ['report_narratives', 'text'],
    ])
      expect([table, column, await asCounter(`select count(${column}) as n from ${table}`)]).toEqual([
        table,
        column,
        expect.stringMatching(/^permission denied/),
      ])
  })

  it('may read these columns and no other, and writes nothing but the rows behind figures', async () => {
    const granted = await demo.owner<{ table: string; type: string }>(
      `select table_name as table, privilege_type as type from information_schema.table_privileges
       where grantee = 'kl_counter' and table_schema = 'public' order by 1, 2`,
    )
    expect(granted.map(({ table, type }) => `${table} ${type}`)).toEqual([
      'cohort_modules SELECT',
      'grant_cohorts SELECT',
      'grant_milestones SELECT',
      'grants SELECT',
      'modules SELECT',
      'report_rows INSERT',
      'report_rows SELECT',
    ])
    const columns = await demo.owner<{ table: string; columns: string }>(
      `select table_name as table, string_agg(column_name, ' ' order by column_name) as columns
       from information_schema.column_privileges c where grantee = 'kl_counter' and table_schema = 'public'
         and not exists (select from information_schema.table_privileges t
           where t.grantee = c.grantee and t.table_name = c.table_name) group by 1 order by 1`,
    )
    expect(Object.fromEntries(columns.map(({ table, columns }) => [table, columns]))).toMatchSnapshot()
  })

  it('is nobody that the app is without becoming it: its rules do not hold for who signs in', async () => {
    const rows = await withClient(appUrl, async (client) => {
      const seen = await client.query<{ n: string }>('select count(*) as n from enrolments')
      return Number(seen.rows[0]?.n)
    })
    expect(rows).toBe(0)
    expect(await asCounter('select count(id) as n from enrolments')).toMatch(/^[1-9]\d* rows$/)
    await expect(withClient(signedInAs('kl_counter'), () => Promise.resolve())).rejects.toThrow()
  })

  it('sees a grant only where the actor does, and counts nothing for anybody else', async () => {
    const [grant] = await demo.owner<{ id: string }>('select id from grants')
    expect(await asCounter('select count(*) as n from grants')).toBe('0 rows')
    const database = demo.api.app.get(Database)
    const counted = async (actor: Actor): Promise<number[]> => {
      const found: number[] = []
      for (const { statement } of indicators.filter((one) => one.statement?.counting)) {
        const params = [grant?.id, '2024-05-31']
        const rows =
          statement && (await database.read<{ value: number }>(actor, figuresOf(statement), params))
        found.push(...(rows ?? []).map(({ value }) => value))
      }
      return found
    }
    expect(new Set(await counted(anonymous))).toEqual(new Set([0]))
    expect(Math.max(...(await counted(systemActor('test'))))).toBe(281)
  })

  it('keeps the app from starting where its rules would hold for the app itself', async () => {
    const refused = (grant: string): Promise<string> =>
      withClient(ownerUrl, async (client) => {
        // Never committed: other databases of this server know the same role.
        await client.query('begin')
        await client.query(grant)
        await client.query('set local role kl_app')
        return refuseDangerousRole(client as unknown as Pool).then(
          () => 'starts',
          (error: Error) => error.message,
        )
      })
    expect(await refused('grant kl_counter to kl_app')).toBe('starts')
    expect(await refused('grant kl_counter to kl_app with inherit true')).toMatch('bypass row-level security')
  })
})

function signedInAs(role: string): string {
  const url = new URL(appUrl)
  url.username = role
  return url.href
}
