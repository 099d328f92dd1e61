import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { childEnvironment } from '../libs/platform/config'
import { freePort, waitUntil } from '../libs/platform/postgres'
import type { BaselinePlan } from './baseline'
import type { Stage } from './stage'

/** Connections to the database, for each server: what the API has when nobody says otherwise. */
const POOL = 10
const PATIENCE_MS = 60_000

/** A server in a process of its own. */
export interface Server {
  readonly origin: string
  readonly pid: number
  stop(): Promise<void>
}

/** The API as it runs in production, as the restricted role. */
export async function startApi({ appUrl }: Stage): Promise<Server> {
  const port = await freePort()
  const environment = childEnvironment({
    NODE_ENV: 'production',
    KL_DEMO: 'false',
    LOG_LEVEL: 'error',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_APP_URL: appUrl,
    DATABASE_POOL: String(POOL),
    SESSION_SECRET: randomBytes(32).toString('hex'),
    KL_WEB_DIR: null,
  })
  return started('../apps/api/main.js', [], environment, port)
}

/** The hand-written server beside it, as the owner of the tables. */
export async function startBaseline({ ownerUrl }: Stage, group: string): Promise<Server> {
  const port = await freePort()
  const plan: BaselinePlan = { databaseUrl: ownerUrl, port, pool: POOL, group }
  const environment = childEnvironment({ NODE_ENV: 'production' })
  return started('./baseline.js', [JSON.stringify(plan)], environment, port)
}

async function started(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
  port: number,
): Promise<Server> {
  // Node's own switches go on to the children, so that `node --cpu-prof` looks at them as well.
  const command = [...process.execArgv, join(__dirname, script), ...args]
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const origin = `http://127.0.0.1:${port}`
  const up = await waitUntil(async () => child.exitCode !== null || (await answers(origin)), PATIENCE_MS)
  if (!up || child.exitCode !== null) {
    await ended(child)
    throw new Error(`${script} does not start`)
  }
  return { origin, pid: child.pid ?? 0, stop: () => ended(child) }
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/v1/health`)).ok
  } catch {
    return false
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  if (await waitUntil(() => child.exitCode !== null || child.signalCode !== null, 10_000)) return
  child.kill('SIGKILL')
}
