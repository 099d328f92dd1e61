import chromium from '@sparticuz/chromium'
import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type Page,
  type Request,
} from 'playwright-core'
import type { AddressInfo } from 'node:net'
import type { TestApi } from '../api'

/** Without these it looks for addresses on the internet, and tests touch nothing beyond loopback. */
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Each takes two frames, so this is half a minute at least. */
const MOST_TURNS = 1_000

/** Two frames: the first draws what came, the second what follows from it. */
const DRAWN = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))`

/** A Chromium that npm carried here, and what went wrong on its pages. */
export class TestBrowser {
  private constructor(
    private readonly browser: Browser,
    readonly origin: string,
  ) {}

  static async open(api: TestApi): Promise<TestBrowser> {
    if (!api.app.getHttpServer().listening) await api.app.listen(0, '127.0.0.1')
    const { port } = api.app.getHttpServer().address() as AddressInfo
    const executablePath = await chromium.executablePath()
    const browser = await playwright.launch({ executablePath, args: FLAGS.split(' ') })
    return new TestBrowser(browser, `http://127.0.0.1:${port}`)
  }

  /** A browser of its own, such as another person's phone. */
  async visitor(given: VisitorOptions = {}): Promise<Visitor> {
    const { width = 390, height = 844, dark = false, locale = 'nb-NO' } = given
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      locale,
      timezoneId: 'Europe/Oslo',
      baseURL: this.origin,
      reducedMotion: 'reduce',
    })
    return new Visitor(context, await context.newPage(), this.origin)
  }

  close(): Promise<void> {
    return this.browser.close()
  }
}

export interface VisitorOptions {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly locale?: string
}

/**
 * Whether the page is where its address says, which it is not between a click and what the click led to; and whether it
 * is a page, not the outline of one: after a failure it may wait, asking nobody, before it asks again.
 */
const ARRIVED = `(() => {
  const { latestLocation, state } = globalThis.__TSR_ROUTER__ ?? {}
  return latestLocation?.publicHref === location.pathname + location.search
    && state.status === 'idle' && state.resolvedLocation?.href === latestLocation.href
    && document.querySelector('h1') !== null && document.querySelector('.skeleton-lines') === null
})()`

/** Somebody at a screen. What must never happen is noted, so that a test can say that it did not. */
export class Visitor {
  /** Breaches of the content security policy, requests off the own origin, errors in scripts. */
  readonly wrongs: string[] = []
  private readonly asked = new Set<Request>()

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('pageerror', (error) => this.wrongs.push(`script: ${error.message}`))
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.wrongs.push(`policy: ${message.text()}`)
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) this.wrongs.push(`request: ${url}`)
      // A line that stays open for news is never answered to its end.
      if (request.resourceType() !== 'eventsource') this.asked.add(request)
    })
    page.on('requestfinished', (request) => this.asked.delete(request))
    page.on('requestfailed', (request) => this.asked.delete(request))
  }

  /** Signs in as the demo lets one, without the page. */
  async signIn(as: string, organisation?: string): Promise<void> {
    const data = { as, ...(organisation ? { organisation } : {}) }
    const answer = await this.page.request.post(`${this.origin}/v1/demo/session`, { data })
    if (!answer.ok())
      throw new Error(`Nobody is ${as} in ${organisation ?? 'the network'}: ${await answer.text()}`)
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path)
    await this.settled()
  }

  /** To another address without leaving the page, as a click on a link does; the first is opened. */
  async goOn(path: string): Promise<void> {
    if (this.page.url() === 'about:blank') return this.open(path)
    await this.page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`)
    await this.settled()
  }

  /**
   * Waits until the heading is there, every question is answered, and the page has drawn the answers without asking
   * more. (Playwright's "networkidle" waits half a second after each, which is most of what a page takes.)
   */
  async settled(): Promise<void> {
    let quiet = 0
    for (let turn = 0; turn < MOST_TURNS && quiet < 2; turn++) {
      const arrived = await this.page.evaluate<boolean>(`${DRAWN}.then(() => ${ARRIVED})`)
      quiet = arrived && this.asked.size === 0 ? quiet + 1 : 0
    }
    if (quiet < 2) {
      const left = [...this.asked].map((one) => one.url()).join(', ')
      throw new Error(`Never at rest at ${this.page.url()}; unanswered: ${left || 'nothing'}`)
    }
  }

  close(): Promise<void> {
    return this.context.close()
  }
}
