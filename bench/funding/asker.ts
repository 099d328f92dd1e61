import { parentPort, workerData } from 'node:worker_threads'

/** Between two questions, so that the asking itself is no load. */
const PAUSE_MS = 20

/** What is asked for, again and again until somebody says that it is enough. */
export interface Page {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** In a thread of its own: what the bench does meanwhile must not look like a page that is slow. */
async function askOn({ url, headers }: Page): Promise<number[]> {
  const took: number[] = []
  let enough = false
  parentPort?.once('message', () => {
    enough = true
  })
  do {
    const since = performance.now()
    const answer = await fetch(url, { headers })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
    took.push(performance.now() - since)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  } while (!enough)
  return took
}

void askOn(workerData as Page).then((took) => parentPort?.postMessage(took))
