import type { Environment } from './config'

/** Where the tests find a PostgreSQL of somebody's choice (a role that may create roles and databases); null: none. */
export function testDatabaseUrl(env: Environment = process.env): string | null {
  return env['TEST_DATABASE_URL']?.trim() || null
}

/** The folder through which the processes of one test run share their database. */
export function testRunFolder(env: Environment = process.env): string | null {
  return env['KL_TEST_RUN'] ?? null
}

/** Tells the test processes that start from here where the folder of the run is. */
export function shareTestRunFolder(folder: string): void {
  process.env['KL_TEST_RUN'] = folder
}

/** The number of this test process among those of the run, from 1. */
export function testWorker(env: Environment = process.env): number {
  return Number(env['JEST_WORKER_ID'] ?? 1)
}
