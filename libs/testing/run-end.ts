import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { testDatabaseUrl, testRunFolder } from '../platform/config'
import { commandLine, EmbeddedPostgres, removePlace, withClient } from '../platform/postgres'
import type { TestServer } from './cluster'

/** After the last test, also when tests failed: the server is stopped and everything of the run is removed. */
export default async function afterRun(): Promise<void> {
  const folder = testRunFolder()
  if (folder) await endRun(folder)
}

export async function endRun(folder: string): Promise<void> {
  const file = join(folder, 'server.json')
  const url = testDatabaseUrl()
  if (url) {
    if (existsSync(file)) await dropDatabases(JSON.parse(readFileSync(file, 'utf8')) as TestServer)
  } else {
    await EmbeddedPostgres.stopWhatRunsOn(folder)
  }
  removePlace(folder)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** True for the folder of a run whose process is gone. */
export function runIsOver(folder: string): boolean {
  try {
    const pid = Number(readFileSync(join(folder, 'run.pid'), 'utf8'))
    return pid > 0 && commandLine(pid) === null
  } catch {
    return false
  }
}

async function dropDatabases({ adminUrl, template }: TestServer): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where datname = $1 or starts_with(datname, $1)',
      [template],
    )
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`)
  })
}
