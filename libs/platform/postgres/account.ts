import { execFileSync } from 'node:child_process'
import { chownSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { PostgresFailure } from './failure'

/** The system account that the database runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL refuses to run as root; then it runs as `nobody`. Null: it runs as whoever we are. */
export function databaseAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    throw new PostgresFailure(
      'PostgreSQL does not run as root, and there is no account “nobody” that it could use.',
    )
  }
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }))
}

/** Hands a file or an empty folder over to the account. */
export function giveTo(account: Account | null, path: string): void {
  if (account) chownSync(path, account.uid, account.gid)
}

/** True when the account can reach what lies in the folder, that is: may pass through it and every folder above. */
export function canReach(account: Account | null, inside: string): boolean {
  if (!account) return true
  for (let folder = realpathSync(inside); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
