import createClient, { type Middleware } from 'openapi-fetch'
import { currentLanguage } from '../i18n/text'
import { ApiProblem, problemFrom } from './problem'
import type { paths } from './schema'

let csrfToken: string | null = null

/** Every change must carry the session's token; it comes with `GET /v1/me` and with signing in. */
export function rememberToken(token: string | null): void {
  csrfToken = token
}

export function requestHeaders(): Record<string, string> {
  return { 'Accept-Language': currentLanguage(), ...(csrfToken ? { 'X-CSRF-Token': csrfToken } : {}) }
}

const headers: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(requestHeaders())) request.headers.set(name, value)
    return request
  },
}

export const api = createClient<paths>({ baseUrl: window.location.origin })
api.use(headers)

export interface Versioned<T> {
  readonly data: T
  /** The ETag to send back in If-Match. */
  readonly version: string | null
}

interface Outcome<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of a successful answer; anything else is thrown as an ApiProblem. */
export async function answer<T>(request: Promise<Outcome<T>>): Promise<T> {
  return (await versioned(request)).data
}

export async function versioned<T>(request: Promise<Outcome<T>>): Promise<Versioned<T>> {
  const { data, error, response } = await reached(request)
  if (!response.ok) throw problemFrom(response.status, error)
  return { data: data as T, version: response.headers.get('ETag') }
}

async function reached<T>(request: Promise<T>): Promise<T> {
  try {
    return await request
  } catch {
    throw new ApiProblem(0, 'network', '', null)
  }
}

/** The precondition of a change: what we read is still what is there, or nothing is there yet. */
export function onlyIf(version: string | null): Record<'If-Match', string> | Record<'If-None-Match', string> {
  return version ? { 'If-Match': version } : { 'If-None-Match': '*' }
}
