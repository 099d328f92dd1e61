import 'reflect-metadata'
import { ConsoleLogger } from '@nestjs/common'
import type { QueryResultRow } from 'pg'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from '../../apps/api/app.module'
import { assemble } from '../../apps/api/create-app'
import { csrfToken, sessionCookie } from '../platform/access'
import { FixedClock } from '../platform/clock'
import type { ApiConfig } from '../platform/config'
import { openApiDocument } from '../platform/http'
import { PeopleService } from '../people'
import { withClient } from '../platform/postgres'
import { ApiClient, type Identity } from './api-client'
import { workerDatabase, type TestDatabase } from './cluster'
import { testConfig } from './config'
import { ResponseCheck } from './response-check'
import { World } from './world'

/** The API on a database of its own, with a clock that a test can move. */
export interface TestApi {
  readonly app: NestFastifyApplication
  readonly client: ApiClient
  readonly world: World
  readonly clock: FixedClock
  /** As the restricted role. */
  readonly databaseUrl: string
  /** Signs a person in, past the mail; the identity is for `client.as(…)`. */
  signIn(personId: string): Promise<Identity>
  /** As the owner of the tables, past row-level security: for what a test must know better than the product. */
  owner<Row extends QueryResultRow>(text: string, params?: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** The database asks the machine whether a session still holds, and a test may play long before the machine's today. */
const LIVES = `update sessions set expires_at = greatest(expires_at, now() + interval '1 day') where person_id = $1`

/** Starts the API as the program does. Call once in a file (`beforeAll`), and close it in `afterAll`. */
export async function startApi(
  now = new Date('2026-11-22T09:00:00Z'),
  given?: TestDatabase,
  settings: Partial<ApiConfig> = {},
): Promise<TestApi> {
  const database = given ?? (await workerDatabase())
  const clock = new FixedClock(now)
  const config = { ...testConfig(database.appUrl), ...settings }
  const app = await assemble(
    AppModule.with(config, { clock }),
    config,
    new ConsoleLogger({ logLevels: ['error', 'fatal'] }),
  )
  await app.init()
  await app.getHttpAdapter().getInstance().ready()
  const world = new World(app)
  return {
    app,
    clock,
    databaseUrl: database.appUrl,
    world,
    client: new ApiClient(app, new ResponseCheck(openApiDocument(app, 'test', '0'))),
    signIn: async (personId) => {
      const token = await app.get(PeopleService).open(personId)
      await world.sql(LIVES, [personId])
      return { cookie: `${sessionCookie}=${token}`, csrfToken: csrfToken(token) }
    },
    owner: (text, params = []) =>
      withClient(database.ownerUrl, async (client) => (await client.query(text, params)).rows),
    close: () => app.close(),
  }
}
