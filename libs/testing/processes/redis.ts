import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { freePort } from '../../platform/postgres'
import { eventually } from './eventually'

export interface TestRedis {
  readonly url: string
  stop(): Promise<void>
}

/** Why a Redis of our own cannot be started here; null when it can. */
export function whyNoRedis(): string | null {
  return spawnSync('redis-server', ['--version']).status === 0 ? null : 'there is no redis-server on the PATH'
}

/** A Redis of our own on a free port, writing nothing to disk. */
export async function startRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'kl-redis-'))
  const port = await freePort()
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ]
  const server = spawn('redis-server', args, { stdio: 'ignore' })
  const url = `redis://127.0.0.1:${port}`
  await eventually(
    () => answers(url),
    (ok) => ok,
  )
  const stop = async (): Promise<void> => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGKILL')
    await gone
    await rm(folder, { recursive: true, force: true })
  }
  return { url, stop }
}

async function answers(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    return (await redis.ping()) === 'PONG'
  } catch {
    return false
  } finally {
    redis.disconnect()
  }
}
