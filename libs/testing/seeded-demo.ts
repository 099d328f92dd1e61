import { seedDemo } from '../demo'
import { withClient } from '../platform/postgres'
import { startApi, type TestApi } from './api'
import type { ApiClient, Identity } from './api-client'
import { cloneDatabase } from './cluster'

/** The demo as of a day, behind an API of its own. */
export interface SeededDemo {
  readonly api: TestApi
  /** Whose demo account it is, as the demo lets one sign in. */
  as(role: string, organisation?: string): Promise<ApiClient>
  /** As the owner of the tables. */
  owner<Row>(text: string, params?: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

export async function startSeededDemo(name: string, now: Date): Promise<SeededDemo> {
  const database = await cloneDatabase(name)
  await seedDemo({ databaseUrl: database.appUrl, now, log: () => undefined })
  const api = await startApi(now, database)
  return {
    api,
    as: async (role, organisation) => {
      const asked = { as: role, ...(organisation ? { organisation } : {}) }
      const answer = await api.client.post('/v1/demo/session', asked)
      const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
      const identity: Identity = { cookie, csrfToken: (answer.body as { csrfToken: string }).csrfToken }
      return api.client.as(identity)
    },
    owner: <Row>(text: string, params: unknown[] = []): Promise<Row[]> =>
      withClient(database.ownerUrl, async (client) => (await client.query(text, params)).rows as Row[]),
    close: () => api.close(),
  }
}
