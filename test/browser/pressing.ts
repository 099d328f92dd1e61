import type { Visitor } from '../../libs/testing/browser/browser'
import { overflow, violations } from './robot'
import { refusals, unsaid } from './states'

/** A place that everybody may come to, so that a screen is left and what was opened on it is forgotten. */
const ELSEWHERE = '/tilgjengelighet'

/** What can be pressed in the page; a page that is shown again has the same in the same order. */
const PRESSABLE = `[...document.querySelectorAll('main button, main summary')].filter((one) =>
  one.checkVisibility({ visibilityProperty: true }) && !one.disabled)`

/** One of each kind: of the forty rows of a list, one is opened. */
const KINDS = `(() => {
  const seen = new Set()
  return ${PRESSABLE}.flatMap((one, at) => {
    const shape = one.querySelector('path')?.getAttribute('d') ?? ''
    const kind = [one.className, one.type, shape, one.textContent.trim().split(/\\s/, 1)[0]].join()
    return seen.has(kind) ? [] : [seen.add(kind) && at]
  })
})()`

const OPEN_DIALOG = `document.querySelector('dialog[open]') !== null`
const SENDS = `(document.querySelector('dialog[open]') ?? document).querySelector('main form [type=submit], dialog[open] [type=submit]')`
const FAULTS = `document.querySelectorAll('[aria-invalid=true], main [role=alert], dialog [role=alert]').length`
const FORMS = 'document.querySelectorAll("main form").length'
const FOCUS_LOST = `document.activeElement === document.body || document.activeElement === null`

/** The same before and after: what was pressed has opened and chosen nothing, or what it opened is closed again. */
const NAMES = `${PRESSABLE}.map((one) => [one.textContent.trim(), one.parentElement.open,
  ...['aria-expanded', 'aria-pressed', 'aria-selected', 'aria-checked'].map((name) => one.getAttribute(name))]).join()`

/** Presses what there is to press, one after the other, and looks at what comes of it. */
export async function pressed(visitor: Visitor, path: string): Promise<string[]> {
  const { page } = visitor
  await visitor.goOn(path)
  const found: string[] = []
  const names = await page.evaluate<string>(NAMES)
  for (const at of await page.evaluate<number[]>(KINDS)) {
    const name = await page.evaluate<string>(`${PRESSABLE}[${at}]?.textContent.trim().slice(0, 40) ?? ''`)
    const { faults, left } = await one(visitor, at)
    found.push(...faults.map((fault) => `«${name}»: ${fault}`))
    if (!left && (await page.evaluate<string>(NAMES)) === names) continue
    await visitor.goOn(ELSEWHERE)
    await visitor.goOn(path)
  }
  return found
}

/** What is wrong after one was pressed, and whether something is left that only a fresh page forgets. */
async function one(visitor: Visitor, at: number): Promise<{ faults: string[]; left: boolean }> {
  const { page } = visitor
  const address = page.url()
  const before = await page.evaluate<number>(FORMS)
  const untold = await told(visitor, `${PRESSABLE}[${at}]`)
  if (untold.length > 0) return { faults: untold, left: true }
  if (await page.evaluate<boolean>(OPEN_DIALOG)) return { faults: await dialog(visitor, at), left: false }
  const forms = await page.evaluate<number>(FORMS)
  if (forms > before) return { faults: [...(await looked(visitor)), ...(await sent(visitor))], left: true }
  const wrong = await page.evaluate<number>(FAULTS)
  return { faults: await faulty(visitor), left: wrong > 0 || page.url() !== address }
}

/** A dialog is readable, says what is wrong with what is sent, and gives the focus back to what opened it. */
async function dialog(visitor: Visitor, at: number): Promise<string[]> {
  const { page } = visitor
  const found = [...(await looked(visitor)), ...(await sent(visitor))]
  await page.keyboard.press('Escape')
  await visitor.settled()
  if (await page.evaluate<boolean>(OPEN_DIALOG)) return [...found, 'stays open on Escape']
  const back = await page.evaluate<boolean>(`document.activeElement === ${PRESSABLE}[${at}]`)
  return back ? found : [...found, 'the focus does not come back to what opened it']
}

/** A form that is sent as it is. */
async function sent(visitor: Visitor): Promise<string[]> {
  return [...(await told(visitor, SENDS)), ...(await faulty(visitor))]
}

/** Presses it; whoever is refused is told. */
async function told(visitor: Visitor, button: string): Promise<string[]> {
  const { page } = visitor
  const refused = await refusals(page, async () => {
    await page.evaluate(`(() => { const one = ${button}; one?.focus(); one?.click() })()`)
    await visitor.settled()
  })
  // That something was read is noted by the way; who is refused that has lost nothing.
  const asked = refused.filter((path) => !path.endsWith('/reading'))
  return unsaid(page, asked)
}

/** What is refused says so where one is. */
async function faulty(visitor: Visitor): Promise<string[]> {
  if ((await visitor.page.evaluate<number>(FAULTS)) === 0) return []
  const lost = await visitor.page.evaluate<boolean>(FOCUS_LOST)
  return [...(await looked(visitor)), ...(lost ? ['the focus is nowhere after a refusal'] : [])]
}

async function looked({ page }: Visitor): Promise<string[]> {
  return [...(await violations(page)), ...(await overflow(page))]
}
