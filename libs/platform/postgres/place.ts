import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, canReach } from './account'
import { PostgresFailure } from './failure'

const POINTER = 'postgres.place'

/**
 * The folder that holds the database of a data folder: inside it wherever the database's account can go there.
 * Under a closed folder (root's home, say) it lies where system services keep their data, and a file in the data
 * folder says where. Permissions of folders that are not ours are never changed.
 */
export function placeFor(account: Account | null, dataFolder: string): string {
  const pointer = join(dataFolder, POINTER)
  if (existsSync(pointer)) {
    const place = readFileSync(pointer, 'utf8').trim()
    if (canWrite(place)) return place
  }
  if (canReach(account, dataFolder)) return dataFolder
  const place = join(openFolder(account), createHash('sha256').update(dataFolder).digest('hex').slice(0, 16))
  mkdirSync(place, { recursive: true, mode: 0o755 })
  writeFileSync(pointer, `${place}\n`)
  return place
}

/** Removes what lies outside the data folder on its behalf. */
export function removePlace(dataFolder: string): void {
  const pointer = join(dataFolder, POINTER)
  if (!existsSync(pointer)) return
  const place = readFileSync(pointer, 'utf8').trim()
  if (/kompetanseloftet\/[0-9a-f]{16}$/.test(place)) rmSync(place, { recursive: true, force: true })
}

/** A folder of ours that the account can reach although the installation or the data folder is closed to it. */
export function openFolder(account: Account | null): string {
  for (const parent of ['/var/lib', '/var/tmp', tmpdir(), '/tmp']) {
    if (!canWrite(parent)) continue
    const folder = join(parent, 'kompetanseloftet')
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    // In a folder that everybody can write to, somebody else may have been there first.
    if (statSync(folder).uid !== process.getuid?.()) continue
    chmodSync(folder, 0o755)
    if (canReach(account, folder)) return folder
  }
  throw new PostgresFailure(
    'The database runs as “nobody” here, and it can reach no folder; run as an ordinary user or move the data folder.',
  )
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
