import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..', '..')

/** Builds the front end when its sources changed, and answers the folder to serve. */
export function buildFrontEnd(): string {
  execFileSync(process.execPath, [join(ROOT, 'apps', 'start', 'build.mjs'), 'web'], {
    cwd: ROOT,
    stdio: 'ignore',
  })
  return join(ROOT, 'dist', 'web')
}
