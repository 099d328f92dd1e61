import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shareTestRunFolder } from '../platform/config'
import { endRun, runIsOver } from './run-end'

/**
 * Before the first test: a folder through which the test processes share one database. The database itself comes up
 * when the first test asks for it, so that rule tests wait for nothing. What an interrupted run left is cleared away.
 */
export default async function beginRun(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith('kl-test-'))) {
    const folder = join(tmpdir(), name)
    // Another run that begins now may be clearing the same folder away.
    if (runIsOver(folder)) await endRun(folder).catch(() => undefined)
  }
  const folder = mkdtempSync(join(tmpdir(), 'kl-test-'))
  // The database may run as another account than the tests.
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'run.pid'), String(process.pid))
  shareTestRunFolder(folder)
}
