import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Server } from '../servers'
import type { Page } from './asker'

/** How quickly a page was answered, in milliseconds. */
export interface Answering {
  readonly answers: number
  readonly p50: number
  readonly p99: number
  readonly longest: number
}

/** Asks for a page again and again for as long as `work` lasts. Every answer must be 200. */
export async function whileAsking<T>(
  api: Server,
  { path, headers }: { readonly path: string; readonly headers: Readonly<Record<string, string>> },
  work: () => Promise<T>,
): Promise<readonly [Answering, T]> {
  const page: Page = { url: api.origin + path, headers }
  const asker = new Worker(join(__dirname, 'asker.js'), { workerData: page })
  const answered = once(asker, 'message') as Promise<[number[]]>
  const result = await work()
  asker.postMessage('enough')
  const [all] = await answered
  const took = [...all].sort((a, b) => a - b)
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(share * took.length))] ?? 0
  return [{ answers: took.length, p50: at(0.5), p99: at(0.99), longest: at(1) }, result]
}
