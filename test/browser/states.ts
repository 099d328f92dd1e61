import type { Page, Response, Route } from 'playwright-core'
import type { Visitor } from '../../libs/testing/browser/browser'

/** What a page needs before it is a page: who is there, and whether this is the demo. */
const GROUND = /\/v1\/(me|health|demo\/accounts)$/

/** Said on the page as an error of the server is, but not asked for again after a second, and then two. */
const PROBLEM = {
  type: 'about:blank',
  title: 'Bad Request',
  status: 400,
  code: 'request.failed',
  detail: 'Noe gikk galt.',
  requestId: 'req-1',
}

/** From now on nothing can be fetched. */
export async function answerError({ page }: Visitor): Promise<void> {
  await page.route(contents, (route) =>
    route.fulfill({
      status: PROBLEM.status,
      contentType: 'application/problem+json',
      body: JSON.stringify(PROBLEM),
    }),
  )
}

/** From now on nothing can be changed. */
export async function refuseChanges({ page }: Visitor): Promise<void> {
  await page.route(contents, (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({
          status: PROBLEM.status,
          contentType: 'application/problem+json',
          body: JSON.stringify(PROBLEM),
        }),
  )
}

/** What was refused while `act` went on. */
export async function refusals(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  const found: string[] = []
  const note = (response: Response) => {
    if (response.status() === PROBLEM.status) found.push(new URL(response.url()).pathname)
  }
  page.on('response', note)
  await act().finally(() => page.off('response', note))
  return found
}

/** Whoever is refused something is told on the page. */
export async function unsaid(page: Page, refused: readonly string[]): Promise<string[]> {
  if (refused.length === 0 || (await page.getByText(PROBLEM.detail).count()) > 0) return []
  return [`nothing says that it could not fetch ${refused.join(', ')}`]
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
