import type { Page } from 'playwright-core'
import { startApi, type TestApi } from '../api'
import { cloneDemo } from './demo-database'
import { startWorker, type TestWorker } from '../worker'
import { TestBrowser, type Visitor, type VisitorOptions } from './browser'
import { buildFrontEnd } from './front-end'

/** Who comes where, on what. */
interface Arrival extends VisitorOptions {
  /** The municipality whose demo account it is, by its number; else the first that the demo offers. */
  readonly organisation?: string | undefined
}

/** The demo in a browser: one database, one server and one Chromium for all journeys of a file. */
export class DemoStage {
  readonly now = new Date()
  api!: TestApi
  browser!: TestBrowser
  /** Only where the file asked for one. */
  worker!: TestWorker
  private visitors: Visitor[] = []

  async open(name: string, withWorker: boolean): Promise<void> {
    this.api = await startApi(this.now, await cloneDemo(name), { webDir: buildFrontEnd() })
    if (withWorker) this.worker = await startWorker(this.api)
    this.browser = await TestBrowser.open(this.api)
  }

  /** Somebody with a browser of their own, until the end of the test. */
  async visitor(options?: VisitorOptions): Promise<Visitor> {
    const visitor = await this.browser.visitor(options)
    this.visitors.push(visitor)
    return visitor
  }

  async arrive(as: string, path: string, { organisation, ...options }: Arrival = {}): Promise<Page> {
    const visitor = await this.visitor(options)
    await visitor.signIn(as, organisation)
    await visitor.open(path)
    return visitor.page
  }

  /** The id that a statement finds first; none is the empty text. */
  async idOf(text: string): Promise<string> {
    return (await this.api.world.sql<{ id: string }>(text))[0]?.id ?? ''
  }

  /** Sends everybody home; answers what went wrong on their pages. */
  async clear(): Promise<string[]> {
    const [visitors, wrongs] = [this.visitors, this.visitors.flatMap((visitor) => visitor.wrongs)]
    this.visitors = []
    for (const visitor of visitors) await visitor.close()
    return wrongs
  }

  async close(): Promise<void> {
    await this.browser?.close()
    await this.worker?.close()
    await this.api?.close()
  }
}

/** Call once in a file of journeys. Whatever they do, no page may break the policy, ask elsewhere or throw. */
export function demoStage(name: string, { worker = false } = {}): DemoStage {
  const stage = new DemoStage()
  beforeAll(() => stage.open(name, worker), 180_000)
  afterEach(async () => expect(await stage.clear()).toEqual([]))
  afterAll(() => stage.close())
  return stage
}
