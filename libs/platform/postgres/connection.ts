import { Client, escapeIdentifier } from 'pg'
import { PostgresFailure } from './failure'

export interface Login {
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
}

export function connectionUrl({ port, user, password, database }: Login): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

/** True when the server takes queries; false while it is starting, recovering or going down. */
export async function answers(login: Login): Promise<boolean> {
  try {
    await withClient(connectionUrl(login), (client) => client.query('select 1'))
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') return false
    throw new PostgresFailure(
      'The embedded database does not know the password in secrets.json; the data folder is not complete.',
    )
  }
}

export async function createDatabase(login: Login, name: string): Promise<void> {
  await withClient(connectionUrl(login), async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(name)}`)
  })
}

/** Runs work on one connection that is closed in any case. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 60_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
