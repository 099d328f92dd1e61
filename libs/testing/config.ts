import { apiConfig, type ApiConfig } from '../platform/config'

/** What the program would read, with a test's database and nothing from the machine. */
export function testConfig(databaseAppUrl: string): ApiConfig {
  return apiConfig({
    KL_DEMO: 'true',
    KL_QUIET: 'true',
    DATABASE_APP_URL: databaseAppUrl,
    DATABASE_POOL: '5',
    SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    LOG_LEVEL: 'error',
  })
}
