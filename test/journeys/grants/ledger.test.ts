import type { Page } from 'playwright-core'
import { join } from 'node:path'
import { demoStage } from '../../../libs/testing/browser/demo-stage'

const stage = demoStage('journey_ledger')

const GRANT = `select id from grants order by period_from limit 1`
const WORKBOOK = join(__dirname, '../../../libs/testing/documents/bilag-exceljs.xlsx')

/** Uploads the workbook, and stands where its difference is shown. */
async function difference(page: Page): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(WORKBOOK)
  await page.getByRole('button', { name: 'Se forskjellen' }).press('Enter')
  await page.getByText('bilag-exceljs.xlsx, 4 bilagslinjer. Ingenting er endret ennå.').waitFor()
}

it('a workbook from the accounts is seen as a difference first, taken into use, and changes nothing again', async () => {
  const grant = await stage.idOf(GRANT)
  const page = await stage.arrive('administrator', `/tilskudd/${grant}/regnskap`, { width: 1280 })
  await difference(page)
  await page.getByText('4 nye bilagslinjer blir ført, og 0 blir endret.').waitFor()
  await page.getByText('2 beløp har øre og blir rundet av til nærmeste hele krone.').waitFor()
  const row = page.getByRole('row').filter({ hasText: '51001–2' })
  await row.getByText('Servering, nettverkssamling').waitFor()
  expect(await stage.api.world.sql(`select from ledger_entries where voucher like '5100%'`)).toHaveLength(0)
  await page.getByRole('button', { name: 'Ta i bruk' }).press('Enter')
  await page.getByText('Fila er tatt i bruk').waitFor()
  await page.getByRole('link', { name: 'Se regnskapet' }).press('Enter')
  await page.getByRole('rowheader', { name: '51003–1' }).waitFor()

  await difference(page)
  await page
    .getByRole('heading', { name: 'Alt i fila er ført fra før. Det er ingenting å ta i bruk.' })
    .waitFor()
  await page.getByRole('tab', { name: 'Uendret (4)' }).waitFor()
  expect(await page.getByRole('button', { name: 'Ta i bruk' }).count()).toBe(0)
})

it('a line is put right where it stands, by the keyboard; who only reads it cannot', async () => {
  const grant = await stage.idOf(GRANT)
  const page = await stage.arrive('administrator', `/tilskudd/${grant}/regnskap`, { width: 1280 })
  const opener = page.getByRole('button', { name: 'Endre bilagslinje 41080–1' })
  await opener.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Endre bilagslinje 41080–1' })
  expect(await dialog.getByLabel('Dato').inputValue()).toBe('2024-05-10')
  await dialog.getByLabel('Bilag', { exact: true }).fill(' ')
  await dialog.getByLabel('Bilag', { exact: true }).press('Enter')
  await dialog.getByRole('link', { name: 'Skriv bilagsnummeret.' }).press('Enter')
  await page.locator('#change-voucher:focus').waitFor()
  await page.keyboard.type('41080')
  await dialog.getByLabel('Bilag', { exact: true }).fill('41080')
  await dialog.getByLabel('Beløp i kroner').fill('41500')
  await dialog.getByLabel('Beløp i kroner').press('Enter')
  await page.getByText('Bilagslinje 41080–1 er endret.').waitFor()
  await page.getByRole('row').filter({ hasText: '41080–1' }).getByText('41 500 kr').waitFor()
  expect(await opener.evaluate((button) => button.matches(':focus'))).toBe(true)

  const host = await stage.arrive('facilitator', `/tilskudd/${grant}/regnskap`, { organisation: '3201' })
  await host.getByRole('row').filter({ hasText: '41080–1' }).getByText('41 500 kr').waitFor()
  expect(await host.getByRole('button', { name: /^(Endre|Fjern) bilagslinje/ }).count()).toBe(0)
})

it('what is wrong in a list is a link to its field, also where the field is folded away', async () => {
  const grant = await stage.idOf(GRANT)
  const page = await stage.arrive('administrator', `/tilskudd/${grant}/budsjett`, { width: 1280 })
  const budget = page.getByRole('form', { name: 'Budsjett', exact: true })
  const evaluation = budget.getByRole('group', { name: 'Evaluering' })
  await evaluation.getByText('Språk, kontoer og forklaring').click()
  await evaluation.getByLabel('Kontoer i regnskapet').fill('12700')
  await evaluation.getByText('Språk, kontoer og forklaring').click()
  await budget.getByRole('button', { name: 'Lagre' }).click()
  const link = budget.getByRole('link', { name: /^Evaluering: Kontonummeret står på flere budsjettposter/ })
  await link.press('Enter')
  await page.locator('[id$="-accounts"]:focus').waitFor()
  expect(await page.locator('[id$="-accounts"]:focus').getAttribute('aria-invalid')).toBe('true')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('12701')
  await page.keyboard.press('Enter')
  await budget.getByText('Lagret.').waitFor()
  expect(await budget.getByRole('link', { name: /Kontonummeret/ }).count()).toBe(0)
})
