import type { Visitor } from '../../libs/testing/browser/browser'
import { seedDemoReports } from '../../libs/demo'
import { demoStage } from '../../libs/testing/browser/demo-stage'
import { pressed } from './pressing'
import { overflow, stickyCover, violations, withTextSpacing } from './robot'
import { everyScreen, type Screen } from './screen-list'
import { answerEmpty, answerError, refusals, refuseChanges, unsaid } from './states'

const WIDTHS = [1280, 390, 320]
const LANGUAGES = ['nb', 'nn', 'en']
const MINUTES = 60_000

/** The screens of these roles in every language, width and colour scheme, and in the states that they can be in. */
export function describeScreens(roles: readonly string[]): void {
  const stage = demoStage(`screens_${roles[0]}`, { worker: true })
  let screens: readonly Screen[]

  beforeAll(async () => {
    // A report that is frozen and one that is being written.
    await seedDemoReports({ databaseUrl: stage.api.databaseUrl, now: stage.now })
    await stage.worker.drain()
    screens = (await everyScreen(stage.api.world)).filter(({ as }) => roles.includes(as))
  })

  type Check = (visitor: Visitor, path: string) => Promise<string[]>

  /**
   * Every screen, each by the one who uses it, with what `check` finds there. Each opens the product once and then goes
   * on within it, as people do. Two walk at the same time: while the page of one waits for its last answer, that of the
   * other is looked at.
   */
  async function walk(language: string, check: Check, prepare?: (visitor: Visitor) => Promise<void>) {
    const faulty: string[] = []
    const left = [...screens]
    const arrive = async ({ as, organisation }: Screen): Promise<Visitor> => {
      const visitor = await stage.visitor({ width: 1280, height: 900 })
      await speak(visitor, language)
      if (as !== 'nobody') await visitor.signIn(as, organisation)
      await prepare?.(visitor)
      return visitor
    }
    const walkers = [1, 2].map(async () => {
      let [account, visitor]: [string, Visitor | null] = ['', null]
      for (let screen = left.shift(); screen; screen = left.shift()) {
        if (!visitor || account !== accountOf(screen)) {
          await visitor?.close()
          ;[account, visitor] = [accountOf(screen), await arrive(screen)]
        }
        const current = visitor
        const found = await check(visitor, screen.path.replace('{lang}', language)).catch((error: Error) =>
          inOneLine(current, error),
        )
        const place = `${screen.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')} (${account})`
        faulty.push(...new Set([...found, ...visitor.wrongs.splice(0)].map((fault) => `${place}: ${fault}`)))
      }
      await visitor?.close()
    })
    await Promise.all(walkers)
    return faulty
  }

  it.each(LANGUAGES)(
    'is there, whole and readable, at any size, in %s',
    async (language) => {
      const faults = await walk(language, async (visitor, path) => {
        await visitor.page.emulateMedia({ colorScheme: 'light' })
        await visitor.page.setViewportSize({ width: 1280, height: 900 })
        await visitor.goOn(path)
        const lang = await visitor.page.evaluate<string>('document.documentElement.lang')
        const found = lang === language ? [] : [`lang is ${lang}`]
        return [...found, ...(await (language === 'nb' ? looks : looksTranslated)(visitor))]
      })
      expect(faults).toEqual([])
    },
    15 * MINUTES,
  )

  it(
    'says what is wrong when nothing can be fetched',
    async () => {
      const faults = await walk(
        'nb',
        async (visitor, path) => {
          await visitor.page.setViewportSize({ width: 390, height: 844 })
          const refused = await refusals(visitor.page, () => visitor.goOn(path))
          return [...(await unsaid(visitor.page, refused)), ...(await looksOnPhone(visitor))]
        },
        answerError,
      )
      expect(faults).toEqual([])
    },
    10 * MINUTES,
  )

  it(
    'is as readable with what can be opened on it, and says what is wrong when nothing can be changed',
    async () => {
      const faults = await walk(
        'nb',
        async (visitor, path) => {
          await visitor.page.setViewportSize({ width: 390, height: 844 })
          return pressed(visitor, path)
        },
        refuseChanges,
      )
      expect(faults).toEqual([])
    },
    15 * MINUTES,
  )

  it(
    'says why when there is nothing to show',
    async () => {
      const faults = await walk(
        'nb',
        async (visitor, path) => {
          await visitor.page.setViewportSize({ width: 390, height: 844 })
          await visitor.goOn(path)
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
 * Everything beside others and on a phone, in the dark what depends on colours; on a small phone, which is laid out the
 * same, what depends on the width; then enlarged, and with more air in the text.
 */
async function looks(visitor: Visitor): Promise<string[]> {
  const { page } = visitor
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    const small = width === 320
    const light = [...(await violations(page, small ? 'width' : 'all')), ...(await overflow(page))]
    if (!small) await page.emulateMedia({ colorScheme: 'dark' })
    const dark = small ? [] : await violations(page, 'colours')
    found.push(...light.map((one) => `${width}: ${one}`), ...dark.map((one) => `${width} dark: ${one}`))
  }
  return [...found, ...(await looksEnlarged(visitor))]
}

/** 200 % and 400 % of 1280 × 1024. */
async function looksEnlarged({ page }: Visitor): Promise<string[]> {
  await page.setViewportSize({ width: 640, height: 512 })
  const half = [...(await overflow(page)), ...(await withTextSpacing(page))]
  await page.setViewportSize({ width: 320, height: 256 })
  const quarter = [...(await overflow(page)), ...(await stickyCover(page)), ...(await withTextSpacing(page))]
  return [...half.map((one) => `200 %: ${one}`), ...quarter.map((one) => `400 %: ${one}`)]
}

/** Colours do not depend on words: asked are the other rules on a phone, and at every width whether the words fit. */
async function looksTranslated({ page }: Visitor): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const broken = width === 390 ? await violations(page, 'structure') : []
    found.push(...[...broken, ...(await overflow(page))].map((one) => `${width}: ${one}`))
  }
  return found
}

async function looksOnPhone({ page }: Visitor): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = [...(await violations(page)), ...(await overflow(page))]
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...light, ...(await violations(page, 'colours'))]
}

function accountOf({ as, organisation }: Screen): string {
  return organisation ? `${as} ${organisation}` : as
}

/** As if chosen on this device before. */
async function speak({ page }: Visitor, language: string): Promise<void> {
  await page.addInitScript({ content: `localStorage.setItem('kl.language', '${language}')` })
}

/** A screen that never comes is a fault of that screen, and the others are looked at all the same, each from afresh. */
async function inOneLine(visitor: Visitor, error: Error): Promise<string[]> {
  await visitor.page.goto('about:blank')
  return [error.message.split('\n', 1)[0] ?? '']
}
