import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { AddressInfo } from 'node:net'
import type { TestApi } from '../api'

/** Without these it looks for addresses on the internet, and tests touch nothing beyond loopback. */
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

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

/** Somebody at a screen. What must never happen is noted, so that a test can say that it did not. */
export class Visitor {
  /** Breaches of the content security policy, requests off the own origin, errors in scripts. */
  readonly wrongs: string[] = []

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
    })
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

  /** Waits until the heading is there and nothing is being fetched. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor()
    await this.page.waitForLoadState('networkidle')
  }

  close(): Promise<void> {
    return this.context.close()
  }
}
