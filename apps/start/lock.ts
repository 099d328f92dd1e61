import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine, waitUntil } from '../../libs/platform/postgres'
import { Refusal } from './refusal'

interface Held {
  readonly launcher: number
  readonly children: readonly number[]
}

export const LOCK_FILE = 'start.lock'

/** Keeps a second launcher off the data folder, and knows which processes a launcher that was killed left behind. */
export class FolderLock {
  private children: readonly number[] = []

  private constructor(private readonly path: string) {}

  /** Throws Refusal while another launcher lives; ends what a dead one left. */
  static async take(folder: string): Promise<FolderLock> {
    const lock = new FolderLock(join(folder, LOCK_FILE))
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (lock.create()) return lock
      const held = lock.read()
      if (held && isLauncher(held.launcher)) {
        throw new Refusal(
          `Kompetanseløftet already runs on ${folder} (process ${held.launcher}); stop it first.`,
        )
      }
      await endOrphans(held?.children ?? [])
      lock.removeStale(held)
    }
    throw new Refusal(`Other programs fight for the data folder ${folder}; try again.`)
  }

  /** Writes down a child, so that the next launcher can find it should we be killed. */
  noteChildren(children: readonly number[]): void {
    this.children = children
    // A rename, so that nobody ever reads half a file.
    const half = `${this.path}.${process.pid}`
    this.write(half, 'w')
    renameSync(half, this.path)
  }

  release(): void {
    if (this.read()?.launcher === process.pid) rmSync(this.path, { force: true })
  }

  private create(): boolean {
    try {
      this.write(this.path, 'wx')
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw error
    }
  }

  private write(path: string, flags: string): void {
    const file = openSync(path, flags, 0o644)
    writeSync(file, JSON.stringify({ launcher: process.pid, children: this.children } satisfies Held))
    closeSync(file)
  }

  private read(): Held | null {
    try {
      return JSON.parse(readFileSync(this.path, 'utf8')) as Held
    } catch {
      return null
    }
  }

  /** Two launchers may find the same stale lock; the one that comes second must not remove the first one's new lock. */
  private removeStale(seen: Held | null): void {
    const now = this.read()
    if (now?.launcher === seen?.launcher) rmSync(this.path, { force: true })
  }
}

function isLauncher(pid: number): boolean {
  return pid !== process.pid && /apps\/start\/(run\.mjs|dev\.mjs|main\.js)/.test(commandLine(pid) ?? '')
}

/** They end by themselves when their launcher is gone; this is for one that hangs, or is not yet through. */
async function endOrphans(pids: readonly number[]): Promise<void> {
  const living = (): number[] =>
    pids.filter((pid) => /dist\/apps\/(api|worker)\/main\.js/.test(commandLine(pid) ?? ''))
  if (await waitUntil(() => living().length === 0, 8_000)) return
  for (const pid of living()) process.kill(pid, 'SIGKILL')
  await waitUntil(() => living().length === 0, 5_000)
}
