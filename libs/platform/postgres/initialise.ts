import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Account, giveTo } from './account'
import type { Binaries } from './binaries'
import { PostgresFailure } from './failure'

export interface NewCluster {
  readonly binaries: Binaries
  readonly account: Account | null
  /** The folder that holds the cluster's folder. */
  readonly place: string
  readonly owner: string
  readonly password: string
  /** False where losing the data at a power cut does not matter. */
  readonly durable: boolean
}

/**
 * Makes the cluster's folder if there is none. It gets its name only when it is complete, so that a start which was
 * interrupted leaves nothing that looks like a database.
 *
 * @returns the cluster's folder
 */
export async function ensureCluster(wanted: NewCluster): Promise<string> {
  const cluster = join(wanted.place, 'postgres')
  if (!existsSync(join(cluster, 'PG_VERSION'))) await initialise(wanted, cluster)
  const major = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'))
  if (major !== wanted.binaries.major) throw otherMajor(cluster, major, wanted.binaries.major)
  return cluster
}

async function initialise(wanted: NewCluster, cluster: string): Promise<void> {
  const { binaries, account, place, owner, password, durable } = wanted
  for (const name of readdirSync(place)) {
    if (name.startsWith('postgres.half-')) rmSync(join(place, name), { recursive: true, force: true })
  }
  const half = join(place, `postgres.half-${process.pid}`)
  mkdirSync(half, { mode: 0o700 })
  giveTo(account, half)
  const passwordFile = `${half}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(account, passwordFile)
  const settings = [...SETTINGS, ...(durable ? [] : ['--no-sync']), `--pwfile=${passwordFile}`, '-U', owner]
  try {
    await promisify(execFile)(binaries.initdb, [...settings, '-D', half], {
      ...account,
      cwd: '/',
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    })
    renameSync(half, cluster)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    throw new PostgresFailure(`The database could not be created in ${place}: ${lastLine(error)}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** The built-in locale keeps a system update from changing the sort order; Norwegian is sorted by its own collation. */
const SETTINGS = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--auth=scram-sha-256',
  '--no-instructions',
]

function lastLine(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: string }
  return (stderr ?? message).trim().split('\n').at(-1) ?? 'unknown'
}

function otherMajor(cluster: string, found: number, ours: number): PostgresFailure {
  const relation = found > ours ? 'a newer' : 'an older'
  return new PostgresFailure(
    `The folder ${cluster} was written by PostgreSQL ${found}, ${relation} version than the ${ours} that runs here; ` +
      'use the version of the product that wrote it, or another KL_DATA_DIR.',
  )
}
