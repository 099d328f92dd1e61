import autocannon, { type LoadClient, type LoadRequest } from 'autocannon'

export const CONNECTIONS = 64

/** One server under one kind of load, for a few seconds. */
export interface Pace {
  /** Answers a second. */
  readonly rate: number
  /** Milliseconds that 50 and 99 of 100 answers stay below. */
  readonly p50: number
  readonly p99: number
}

/** A server answered something else than asked for; then no figure means anything. */
export class WrongAnswer extends Error {}

/** What one of the connections asks for, again and again; the number says which of them it is. */
export type Asking = (connection: number) => LoadRequest

/** How long, in seconds or in answers, a server is asked. */
export type Length = { readonly duration: number } | { readonly amount: number }

/** Keeps every connection busy for as long as asked, and looks at every answer. Throws WrongAnswer. */
export async function press(origin: string, length: Length, asking: Asking): Promise<Pace> {
  let connection = 0
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    ...length,
    setupClient: (client: LoadClient) => client.setRequests([asking(connection++)]),
    verifyBody: isWhole,
  })
  const good = result['2xx']
  const wrong = result.non2xx + result.errors + result.mismatches
  if (wrong > 0) {
    throw new WrongAnswer(
      `${origin}: ${good} good answers, ${result.non2xx} not 200, ${result.mismatches} empty, ${result.errors} lost`,
    )
  }
  return { rate: good / result.duration, p50: result.latency.p50, p99: result.latency.p99 }
}

/** An object with something in it, from its first brace to its last; a problem or an empty answer is far shorter. */
function isWhole(body: string): boolean {
  return body.length > 400 && body.startsWith('{') && body.endsWith('}')
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
