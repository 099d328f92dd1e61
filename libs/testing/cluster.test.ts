import { withClient } from '../platform/postgres'
import { cloneDatabase, workerDatabase } from './cluster'

test('a test process has one migrated database, and the same one for every file', async () => {
  const first = await workerDatabase()
  expect(await workerDatabase()).toEqual(first)
  await withClient(first.ownerUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from schema_migrations')
    expect(rows[0]?.n).toBeGreaterThan(0)
  })
})

test('a clone is empty of what tests wrote elsewhere', async () => {
  const mine = await workerDatabase()
  await withClient(mine.ownerUrl, (client) => client.query('create table if not exists written_by_a_test ()'))
  const clone = await cloneDatabase(`clone_${mine.name.slice(-1)}`)
  await withClient(clone.ownerUrl, async (client) => {
    const { rows } = await client.query<{ there: string | null }>(
      `select to_regclass('written_by_a_test') as there`,
    )
    expect(rows[0]?.there).toBeNull()
  })
})

test('the restricted role connects, and can neither walk around row-level security nor create tables', async () => {
  const { appUrl } = await workerDatabase()
  await withClient(appUrl, async (client) => {
    const { rows } = await client.query<{ free: boolean }>(
      'select rolsuper or rolbypassrls or rolcreaterole as free from pg_roles where rolname = current_user',
    )
    expect(rows[0]?.free).toBe(false)
    await expect(client.query('create table mine ()')).rejects.toThrow(/permission denied/)
  })
})
