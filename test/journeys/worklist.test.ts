import type { Page } from 'playwright-core'
import { demoStage } from '../../libs/testing/browser/demo-stage'
import { violations } from '../browser/robot'

const stage = demoStage('worklist', { worker: true })

/** Hvaler's facilitator on a phone, in nynorsk. */
async function facilitator(): Promise<Page> {
  const visitor = await stage.visitor()
  await visitor.page.addInitScript({ content: `localStorage.setItem('kl.language', 'nn')` })
  await visitor.signIn('facilitator', '3110')
  await visitor.open('/')
  return visitor.page
}

const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.textContent')

async function tabTo(page: Page, text: RegExp): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    if (text.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard never reaches ${text.source}`)
}

const nudges = (): Promise<{ undone: boolean; line: string }[]> =>
  stage.api.world.sql(`select undone_at is not null as undone, line from nudges order by pressed_at`)

it('a facilitator begins with what waits, and reminds those who lack it by keyboard, with time to regret', async () => {
  const page = await facilitator()
  await page.getByRole('heading', { level: 1, name: 'Arbeidsliste' }).waitFor()
  await page.getByRole('heading', { name: 'Hastar (1)' }).waitFor()
  await page.getByText(/E-post kjem ikkje fram til/).waitFor()
  await tabTo(page, /^Send påminning/)
  await page.keyboard.press('Enter')
  await page.getByText('Slik ser e-posten ut').waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await focused(page)).toMatch(/^Send påminning: .* manglar førearbeidet i modul 1/)
  await page.keyboard.press('Enter')
  await page.locator('#nudge-line').focus()
  await page.keyboard.type('Ring meg om du står fast.')
  await page.locator('.letter-quote', { hasText: 'Ring meg om du står fast.' }).first().waitFor()
  await tabTo(page, /^Send til/)
  await page.keyboard.press('Enter')
  await page.getByText(/er på veg/).waitFor()
  await page.waitForFunction(`document.activeElement.textContent.startsWith('Angre')`)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('Angra. Ingenting vart sendt.').waitFor()
  expect((await nudges()).every(({ undone }) => undone)).toBe(true)
  expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY')
})

it('what was sent is said on the list, also to who opens it elsewhere', async () => {
  const page = await facilitator()
  await page
    .getByRole('button', { name: /^Send påminning/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Send til/ }).click()
  await page.getByText(/er på veg/).waitFor()
  const other = await facilitator()
  await other.getByText(/^Påminning til .* går .+ kl\./).waitFor()
  await other.getByRole('button', { name: /^Angre ?: Påminning til/ }).click()
  await other.getByText(/^Påminning til/).waitFor({ state: 'detached' })
  expect((await nudges()).every(({ undone }) => undone)).toBe(true)
})

it('an administrator opens the groups in which something is urgent, and narrows the list', async () => {
  const page = await stage.arrive('administrator', '/arbeidsliste')
  await page.locator('summary', { hasText: 'Bærum' }).click()
  await page
    .getByText(/Oppmøtet på samlingen .* er ikke registrert/)
    .filter({ visible: true })
    .first()
    .waitFor()
  await page.getByLabel('Hva det gjelder').selectOption('address')
  await page.locator('summary', { hasText: 'Hvaler' }).waitFor()
  await page.getByLabel('Finn gruppe').fill('ingen slik')
  await page.getByText('Ingen treff').waitFor()
  await page.getByRole('button', { name: 'Vis alt' }).click()
  await page.locator('summary', { hasText: 'Bærum' }).waitFor()
})
