import { seedDemo } from '../../libs/demo'
import { startApi, type TestApi } from '../../libs/testing/api'
import { TestBrowser, type Visitor } from '../../libs/testing/browser/browser'
import { buildFrontEnd } from '../../libs/testing/browser/front-end'
import { cloneDatabase } from '../../libs/testing/cluster'
import { overflow, stickyCover, violations, withTextSpacing } from './robot'
import { everyScreen, type Screen } from './screen-list'
import { answerEmpty, answerError } from './states'

const NOW = new Date()
const WIDTHS = [1280, 390, 320]
const LANGUAGES = ['nb', 'nn', 'en']
const MINUTES = 60_000

/** The screens of these roles in every language, width and colour scheme, and in the states that they can be in. */
export function describeScreens(roles: readonly string[]): void {
  let api: TestApi
  let browser: TestBrowser
  let screens: readonly Screen[]

  beforeAll(async () => {
    const database = await cloneDatabase(`screens_${(roles[0] ?? '').replace('-', '_')}`)
    await seedDemo({ databaseUrl: database.appUrl, now: NOW, log: () => undefined })
    api = await startApi(NOW, database, { webDir: buildFrontEnd() })
    browser = await TestBrowser.open(api)
    screens = (await everyScreen(api.world)).filter(({ as }) => roles.includes(as))
  }, 3 * MINUTES)
  afterAll(async () => {
    await browser?.close()
    await api?.close()
  })

  type Check = (visitor: Visitor, path: string) => Promise<string[]>

  /** Every screen, each by the one who uses it, with what `check` finds there. */
  async function walk(language: string, check: Check, prepare?: (visitor: Visitor) => Promise<void>) {
    const faulty: string[] = []
    for (const [account, paths] of byAccount(screens)) {
      const visitor = await browser.visitor({ width: 1280, height: 900 })
      await speak(visitor, language)
      const [as = '', organisation] = account.split(' ')
      if (as !== 'nobody') await visitor.signIn(as, organisation)
      await prepare?.(visitor)
      for (const path of paths) {
        const found = [
          ...(await check(visitor, path.replace('{lang}', language)).catch(inOneLine)),
          ...visitor.wrongs.splice(0),
        ]
        const place = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
        faulty.push(...new Set(found.map((fault) => `${place} (${account}): ${fault}`)))
      }
      await visitor.close()
    }
    return faulty
  }

  it.each(LANGUAGES)(
    'is there, whole and readable, in %s',
    async (language) => {
      const faults = await walk(language, async (visitor, path) => {
        await visitor.page.emulateMedia({ colorScheme: 'light' })
        await visitor.page.setViewportSize({ width: 1280, height: 900 })
        await visitor.open(path)
        const lang = await visitor.page.evaluate<string>('document.documentElement.lang')
        return [...(lang === language ? [] : [`lang is ${lang}`]), ...(await looks(visitor, language))]
      })
      expect(faults).toEqual([])
    },
    15 * MINUTES,
  )

  it(
    'can be read at 200 % and 400 %, and with more air in the text',
    async () => {
      const faults = await walk('nb', async (visitor, path) => {
        const { page } = visitor
        await page.setViewportSize({ width: 640, height: 512 })
        await visitor.open(path)
        const found = [...(await overflow(page)), ...(await withTextSpacing(page))]
        await page.setViewportSize({ width: 320, height: 256 })
        return [
          ...found,
          ...(await overflow(page)),
          ...(await stickyCover(page)),
          ...(await withTextSpacing(page)),
        ]
      })
      expect(faults).toEqual([])
    },
    10 * MINUTES,
  )

  it(
    'says what is wrong when nothing can be fetched',
    async () => {
      const faults = await walk(
        'nb',
        async (visitor, path) => {
          await visitor.page.setViewportSize({ width: 390, height: 844 })
          await visitor.open(path)
          return looksOnPhone(visitor)
        },
        answerError,
      )
      expect(faults).toEqual([])
    },
    10 * MINUTES,
  )

  it(
    'says why when there is nothing to show',
    async () => {
      const faults = await walk(
        'nb',
        async (visitor, path) => {
          await visitor.page.setViewportSize({ width: 390, height: 844 })
          await visitor.open(path)
          return looksOnPhone(visitor)
        },
        answerEmpty,
      )
      expect(faults).toEqual([])
    },
    10 * MINUTES,
  )
}

/**
 * Everything at every width; in the dark only what depends on colours. Structure and colours do not depend on words, so
 * in the other languages the rules are asked on a phone, and at every width only whether the words fit.
 */
async function looks({ page }: Visitor, language: string): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    const whole = language === 'nb' || width === 390
    const light = [...(whole ? await violations(page) : []), ...(await overflow(page))]
    const darkened = whole && language !== 'en'
    if (darkened) await page.emulateMedia({ colorScheme: 'dark' })
    const dark = darkened ? await violations(page, { colours: true }) : []
    found.push(...light.map((one) => `${width}: ${one}`), ...dark.map((one) => `${width} dark: ${one}`))
  }
  return found
}

async function looksOnPhone({ page }: Visitor): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = [...(await violations(page)), ...(await overflow(page))]
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await violations(page, { colours: true }))]
}

function byAccount(screens: readonly Screen[]): Map<string, string[]> {
  const accounts = new Map<string, string[]>()
  for (const { as, organisation, path } of screens) {
    const account = organisation ? `${as} ${organisation}` : as
    accounts.set(account, [...(accounts.get(account) ?? []), path])
  }
  return accounts
}

/** As if chosen on this device before. */
async function speak({ page }: Visitor, language: string): Promise<void> {
  await page.addInitScript({ content: `localStorage.setItem('kl.language', '${language}')` })
}

/** A screen that never comes is a fault of that screen, and the others are looked at all the same. */
function inOneLine(error: Error): string[] {
  return [error.message.split('\n', 1)[0] ?? '']
}
