import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * The command line of a living process, or null when there is none: dead, a zombie, or not to be looked at.
 * A number in a file says little after a crash, because the system gives the numbers of dead processes to new ones.
 */
export function commandLine(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
  } catch {
    return null
  }
}

function fromProc(pid: number): string | null {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null
}

function fromPs(pid: number): string | null {
  const [state = '', ...command] = execFileSync('ps', ['-o', 'stat=,command=', '-p', String(pid)], {
    encoding: 'utf8',
  })
    .trim()
    .split(/\s+/)
  return state === '' || state.startsWith('Z') ? null : command.join(' ')
}

/** Waits until `done` answers true, or gives up after so many milliseconds and answers false. */
export async function waitUntil(
  done: () => boolean | Promise<boolean>,
  milliseconds: number,
): Promise<boolean> {
  const deadline = performance.now() + milliseconds
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
    if (await done()) return true
    if (performance.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
