/** What the bench uses of the load generator, which brings no types of its own. */
declare module 'autocannon' {
  export interface LoadRequest {
    method?: string
    path?: string
    headers?: Readonly<Record<string, string>>
    body?: string
    setupRequest?: (request: LoadRequest) => LoadRequest
    onResponse?: (
      status: number,
      body: string,
      context: unknown,
      headers: Readonly<Record<string, string>>,
    ) => void
  }

  export interface LoadClient {
    setRequests(requests: LoadRequest[]): void
  }

  export interface LoadOptions {
    url: string
    connections: number
    duration?: number
    amount?: number
    setupClient: (client: LoadClient) => void
    verifyBody: (body: string) => boolean
  }

  export interface LoadResult {
    '2xx': number
    non2xx: number
    errors: number
    mismatches: number
    duration: number
    latency: { p50: number; p99: number }
  }

  export default function autocannon(options: LoadOptions): Promise<LoadResult>
}
