import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine } from './process-table'

/** What a running server says about itself in its folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** The server that the folder's `postmaster.pid` names and that truly runs on this folder; null when none does. */
export function livingPostmaster(cluster: string): Postmaster | null {
  const named = namedPostmaster(cluster)
  return named && runsOn(cluster, named.pid) ? named : null
}

function namedPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch {
    return null
  }
}

/** True while this process is a server on this folder, and not a stranger that inherited its number. */
export function runsOn(cluster: string, pid: number): boolean {
  const command = commandLine(pid)
  return command !== null && command.includes('postgres') && command.includes(`-D ${cluster}`)
}

/**
 * Frees the folder from a process that is no server: a zombie, or a stranger with the number of a dead server, would
 * keep PostgreSQL from starting for ever. The file itself must stay, because it also leads PostgreSQL to the shared
 * memory in which orphaned backends may still write. So our own number goes into it: a server takes the number of its
 * parent for stale and makes all other checks.
 */
export function disownStranger(cluster: string): void {
  const path = join(cluster, 'postmaster.pid')
  const named = namedPostmaster(cluster)
  if (!named || (commandLine(named.pid) === null && !exists(named.pid))) return
  const [, ...rest] = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, [process.pid, ...rest].join('\n'))
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
