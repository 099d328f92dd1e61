import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const TAGS = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
/** What changes with the colours alone. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']
/** What changes with the width alone, where the layout is that of a phone already. */
const OF_WIDTH = [...OF_COLOURS, 'target-size', 'scrollable-region-focusable']
const off = Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }]))
/** The same rules are asked; only, no selector is made for each of the thousands that keep them. */
const ONLY_BREACHES = { resultTypes: ['violations'] }
const RULES = {
  all: { ...ONLY_BREACHES, runOnly: TAGS },
  colours: { ...ONLY_BREACHES, runOnly: OF_COLOURS },
  structure: { ...ONLY_BREACHES, runOnly: TAGS, rules: off },
  width: { ...ONLY_BREACHES, runOnly: OF_WIDTH },
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

/** Breaches of the accessibility rules on the page as it stands. Scripts are texts: the server's types know no document. */
export async function violations(page: Page, asked: keyof typeof RULES = 'all'): Promise<string[]> {
  // Half a megabyte is sent to a page once, not before each question.
  if (!(await page.evaluate<boolean>('Boolean(globalThis.axe)'))) await page.evaluate(AXE)
  // A colour on its way from light to dark is neither.
  await page.evaluate(SETTLE)
  const rules = JSON.stringify(RULES[asked])
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, ${rules}).then((result) => result.violations)`,
  )
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/**
 * One frame, in which the page hears of its new size and colours. Then every transition is ended: asking for them
 * brings the styles up to date, so those that an end begins are found too, without a frame between.
 */
const SETTLE = `(async () => {
  await new Promise((done) => requestAnimationFrame(done))
  for (let turn = 0; turn < 60; turn++) {
    const running = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    if (running.length === 0) return
    for (const one of running) one.finish()
  }
})()`

/** Whether one has to scroll sideways, and because of what; axe does not see it. */
export async function overflow(page: Page): Promise<string[]> {
  const found = await page.evaluate<string>(OVERFLOW)
  return found ? [found] : []
}

/** The widest thing that nothing above it lets scroll. */
const OVERFLOW = `(() => {
  const wide = document.documentElement.scrollWidth - innerWidth
  if (wide <= 0) return ''
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .filter((one) => ![...one.children].some((child) => child.getBoundingClientRect().right > innerWidth + 1))
  return wide + ' px too wide: ' + culprits.slice(0, 3).map((one) => one.tagName + '.' + one.className).join(', ')
})()`

/** How readers who need more air set their texts (WCAG 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`

/** Text that is cut off once it has more air. */
const CLIPPED = `[...document.querySelectorAll('main *')]
  .filter((one) => one.childElementCount === 0 && one.textContent.trim() !== '' && one.clientWidth > 1)
  .filter((one) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1)
  .map((one) => 'cut off: ' + one.tagName + '.' + one.className)
  .slice(0, 3)`

export async function withTextSpacing(page: Page): Promise<string[]> {
  // As a constructed sheet, because the page's policy forbids styles in the text.
  await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(${JSON.stringify(SPACING)})
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })()`)
  const found = [...(await overflow(page)), ...(await page.evaluate<string[]>(CLIPPED))]
  await page.evaluate(`document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)`)
  return found.map((fault) => `with text spacing: ${fault}`)
}

/** What stands still while the page moves must leave room for it: 1280 × 1024 at 400 % is 320 × 256. */
export async function stickyCover(page: Page): Promise<string[]> {
  const covered = await page.evaluate<number>(`[...document.querySelectorAll('body *')]
    .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.tagName !== 'TH')
    .map((one) => one.getBoundingClientRect())
    .filter((box) => box.width > innerWidth * 0.5 && box.bottom > 0 && box.top < innerHeight)
    .reduce((sum, box) => sum + Math.min(box.bottom, innerHeight) - Math.max(box.top, 0), 0) / innerHeight`)
  return covered > 0.5 ? [`${Math.round(covered * 100)} % of a small window stands still`] : []
}
