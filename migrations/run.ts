import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { DataSource } from 'typeorm'
import { prepareQueues } from '../libs/platform/queues'
import { migrations } from '.'

export interface MigrationOptions {
  /** Connection of the role that owns the tables and may create roles. */
  readonly ownerUrl: string
  /** Password that the restricted role `kl_app` gets; left as it is when not given. */
  readonly appPassword?: string
}

/** The role that the API and the worker connect as; policies and grants name it. */
export const APP_ROLE = 'kl_app'

/** What the role above becomes for as long as it counts; nobody signs in as it. */
export const COUNTER_ROLE = 'kl_counter'

/** Two starters at once take turns; an arbitrary number that only has to stay the same. */
const LOCK = 7_201_958

/**
 * Brings the database to this version of the product.
 *
 * @returns names of the migrations that ran now
 * @throws NewerSchema when the database was migrated by a later version of the product
 */
export async function migrate(options: MigrationOptions): Promise<string[]> {
  const client = new Client({ connectionString: options.ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await ensureRole(client, options.appPassword)
    const done = await runMigrations(options.ownerUrl)
    await prepareQueues(options.ownerUrl, APP_ROLE)
    return done
  } finally {
    await client.end()
  }
}

export class NewerSchema extends Error {}

async function ensureRole(client: Client, password: string | undefined): Promise<void> {
  const role = escapeIdentifier(APP_ROLE)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [APP_ROLE])
  if (rowCount === 0) await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole`)
  if (password !== undefined) await client.query(`alter role ${role} password ${escapeLiteral(password)}`)
  await ensureCounter(client)
}

/** What it may do is had by becoming it and not by being allowed to: its rules must never hold beside those of the app. */
async function ensureCounter(client: Client): Promise<void> {
  const [app, counter] = [escapeIdentifier(APP_ROLE), escapeIdentifier(COUNTER_ROLE)]
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [COUNTER_ROLE])
  if (rowCount === 0) await client.query(`create role ${counter} nologin nosuperuser nocreatedb nocreaterole`)
  const { rows } = await client.query<{ becomes: boolean; is: boolean }>(
    `select pg_has_role($1, $2, 'member') as becomes, pg_has_role($1, $2, 'usage') as is`,
    [APP_ROLE, COUNTER_ROLE],
  )
  if (rows[0]?.becomes && !rows[0].is) return
  await client.query(`alter role ${app} noinherit`)
  await client.query(`revoke ${counter} from ${app}`)
  await client.query(`grant ${counter} to ${app}`)
}

async function runMigrations(url: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
  })
  await source.initialize()
  try {
    await refuseNewer(source)
    const done = await source.runMigrations()
    await source.query(`alter table schema_migrations enable row level security`)
    return done.map((migration) => migration.name)
  } finally {
    await source.destroy()
  }
}

async function refuseNewer(source: DataSource): Promise<void> {
  const [table] = await source.query<{ there: string | null }[]>(
    `select to_regclass('public.schema_migrations') as there`,
  )
  if (!table?.there) return
  const known = new Set(migrations.map((migration) => new migration().name))
  const applied = await source.query<{ name: string }[]>('select name from schema_migrations')
  const unknown = applied.filter((row) => !known.has(row.name)).map((row) => row.name)
  if (unknown.length > 0)
    throw new NewerSchema(`The database is from a newer version (it knows ${unknown.join(', ')})`)
}
