import { writeFileSync } from 'node:fs'

const EVERY_MS = 10_000

/**
 * Touches a file now and every ten seconds for as long as the check succeeds, so that whoever looks after a program
 * without a port (the launcher, a container's health check) can see that it is well by the age of the file.
 *
 * @returns stops it
 */
export async function startHeartbeat(file: string, check: () => Promise<unknown>): Promise<() => void> {
  const beat = async (): Promise<void> => {
    await check()
    writeFileSync(file, '')
  }
  await beat()
  // A beat that fails is one that is missing: the age of the file says it.
  const timer = setInterval(() => void beat().catch(() => undefined), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
