import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgres, removePlace } from '../../libs/platform/postgres'
import { Refusal } from './refusal'

/** What the launcher keeps for itself from one start to the next; made once, readable by us alone. */
export interface Secrets {
  readonly owner: string
  readonly app: string
  readonly session: string
}

const MARKER = '.kompetanseloftet'
/** Rises when the folder's own layout changes; the database's version is another matter. */
const LAYOUT = 1

/** Makes sure that the folder is ours, of a version that we know, and writable. */
export function openDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    const marker = join(folder, MARKER)
    if (existsSync(marker)) refuseNewer(folder, marker)
    else claim(folder, marker)
    const probe = join(folder, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new Refusal(`The data folder ${folder} cannot be written (${code}); give another in KL_DATA_DIR.`)
  }
}

function refuseNewer(folder: string, marker: string): void {
  const { layout } = JSON.parse(readFileSync(marker, 'utf8')) as { layout: number }
  if (layout <= LAYOUT) return
  throw new Refusal(
    `The data folder ${folder} is from a newer version of Kompetanseløftet; start that one, or give another KL_DATA_DIR.`,
  )
}

/** Only an empty folder becomes ours: `--fresh` deletes what carries our marker. */
function claim(folder: string, marker: string): void {
  if (readdirSync(folder).length > 0) {
    throw new Refusal(
      `The data folder ${folder} holds files that are not ours; give an empty or new one in KL_DATA_DIR.`,
    )
  }
  writeFileSync(marker, JSON.stringify({ product: 'kompetanseloftet', layout: LAYOUT }))
}

/** Deletes everything in a folder of ours but the given names, after ending the database that runs on it. */
export async function emptyDataFolder(folder: string, keep: readonly string[]): Promise<void> {
  if (!existsSync(join(folder, MARKER))) return
  await EmbeddedPostgres.stopWhatRunsOn(folder)
  removePlace(folder)
  for (const name of readdirSync(folder)) {
    if (name !== MARKER && !keep.includes(name)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

export function secretsOf(folder: string): Secrets {
  const path = join(folder, 'secrets.json')
  if (!existsSync(path)) {
    const [owner, app, session] = [secret(), secret(), secret()]
    writeFileSync(path, JSON.stringify({ owner, app, session } satisfies Secrets, null, 2), {
      mode: 0o600,
      flush: true,
    })
  }
  chmodSync(path, 0o600)
  return JSON.parse(readFileSync(path, 'utf8')) as Secrets
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}
