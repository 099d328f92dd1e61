import type { Route } from 'playwright-core'
import type { Visitor } from '../../libs/testing/browser/browser'

/** What a page needs before it is a page: who is there, and whether this is the demo. */
const GROUND = /\/v1\/(me|health|demo\/accounts)$/

const PROBLEM = {
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  code: 'request.failed',
  detail: 'Noe gikk galt.',
  requestId: 'req-1',
}

/** From now on nothing can be fetched. */
export async function answerError({ page }: Visitor): Promise<void> {
  await page.route(contents, (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(PROBLEM) }),
  )
}

/** From now on every list is empty. */
export async function answerEmpty({ page }: Visitor): Promise<void> {
  await page.route(contents, async (route: Route) => {
    const response = await route.fetch()
    if (!(response.headers()['content-type'] ?? '').includes('json')) return route.fulfill({ response })
    return route.fulfill({ response, json: emptied(await response.json()) })
  })
}

function contents(url: URL): boolean {
  return url.pathname.startsWith('/v1/') && !GROUND.test(url.pathname)
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return []
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]))
}
