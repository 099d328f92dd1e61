import { readFileSync } from 'node:fs'
import { seedDemo } from '../../libs/demo'
import { startApi, type TestApi } from '../../libs/testing/api'
import { TestBrowser, type Visitor, type VisitorOptions } from '../../libs/testing/browser/browser'
import { cloneDatabase } from '../../libs/testing/cluster'
import { buildFrontEnd } from '../../libs/testing/browser/front-end'

const NOW = new Date()
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

let api: TestApi
let browser: TestBrowser
let ids: Readonly<Record<'baerum' | 'hvaler' | 'reading' | 'why' | 'gathering' | 'cohort' | 'grant', string>>

beforeAll(async () => {
  const database = await cloneDatabase('screens')
  await seedDemo({ databaseUrl: database.appUrl, now: NOW, log: () => undefined })
  api = await startApi(NOW, database, { webDir: buildFrontEnd() })
  browser = await TestBrowser.open(api)
  const one = async (text: string): Promise<string> =>
    (await api.world.sql<{ id: string }>(text))[0]?.id ?? ''
  ids = {
    baerum: await one(`select id from leader_groups where name = 'Bærum'`),
    hvaler: await one(`select id from leader_groups where name = 'Hvaler'`),
    reading: await one(`select id from stable_activities where key = 'm1.one-municipality'`),
    why: await one(`select id from stable_activities where key = 'm1.why'`),
    gathering:
      await one(`select g.id from gatherings g join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
      join batches b on b.id = g.batch_id join cohorts c on c.id = g.cohort_id
      where m.number = 5 and b.number = 1 and c.name = 'Kull 2023–2024'`),
    cohort: await one(`select id from cohorts where name = 'Kull 2023–2024'`),
    grant: await one('select id from grants'),
  }
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await api?.close()
})

/** Every screen with the one who uses it. */
function screens(): [string, string, string | undefined][] {
  const group = `/gruppe/${ids.hvaler}`
  return [
    ['participant', `${group}/hjem`, undefined],
    ['participant', `${group}/lopet`, undefined],
    ['participant', `${group}/lopet/${ids.reading}`, undefined],
    ['participant', `${group}/lopet/${ids.why}`, undefined],
    ['participant', `${group}/samlinger`, undefined],
    ['facilitator', `/gruppe/${ids.baerum}`, undefined],
    ['facilitator', `/gruppe/${ids.baerum}/paminnelser`, undefined],
    ['facilitator', `/samlinger/${ids.gathering}`, undefined],
    ['facilitator', `/samlinger/${ids.gathering}/oppmote`, undefined],
    ['employee-representative', '/', '3201'],
    ['instructor', '/kull', undefined],
    ['instructor', `/kull/${ids.cohort}`, undefined],
    ['administrator', '/oversikt', undefined],
    ['administrator', '/import', undefined],
    ['administrator', '/tilskudd', undefined],
    ['administrator', `/tilskudd/${ids.grant}`, undefined],
    ['administrator', '/paminnelser', undefined],
    ['administrator', '/jobber', undefined],
  ]
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

const RULES = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
}

// Scripts for the page are texts: the server's types know no document.
async function violations({ page }: Visitor): Promise<string[]> {
  await page.evaluate(AXE)
  const script = `axe.run(document, ${JSON.stringify(RULES)}).then((result) => result.violations)`
  const found = await page.evaluate<Violation[]>(script)
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** What a screen reader, a narrow screen or a strict policy would stumble over on every screen. */
async function faults(language: string, options: VisitorOptions): Promise<string[]> {
  const faulty: string[] = []
  let last = ''
  let visitor = await browser.visitor(options)
  for (const [role, path, organisation] of screens()) {
    if (role !== last) {
      await visitor.close()
      visitor = await browser.visitor(options)
      await speak(visitor, language)
      await visitor.signIn(role, organisation)
      last = role
    }
    await visitor.open(path)
    const wide = await visitor.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    const lang = await visitor.page.evaluate<string>('document.documentElement.lang')
    const found = [...(await violations(visitor)), ...visitor.wrongs.splice(0)]
    if (wide > 0) found.push(`${wide} px too wide`)
    if (lang !== language) found.push(`lang is ${lang}`)
    faulty.push(
      ...found.map((fault) => `${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')} (${role}): ${fault}`),
    )
  }
  await visitor.close()
  return faulty
}

/** As if chosen on this device before. */
async function speak({ page }: Visitor, language: string): Promise<void> {
  await page.addInitScript({ content: `localStorage.setItem('kl.language', '${language}')` })
}

describe('every screen', () => {
  it('has no fault on a wide screen in bokmål', async () => {
    expect(await faults('nb', { width: 1280, height: 900 })).toEqual([])
  }, 240_000)

  it('has no fault on a phone in the dark in nynorsk', async () => {
    expect(await faults('nn', { width: 390, dark: true })).toEqual([])
  }, 240_000)

  it('has no fault at 320 pixels in English', async () => {
    expect(await faults('en', { width: 320, locale: 'en-GB' })).toEqual([])
  }, 240_000)
})
