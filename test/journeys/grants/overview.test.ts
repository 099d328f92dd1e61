import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { readSheet } from 'read-excel-file/universal'
import { demoStage } from '../../../libs/testing/browser/demo-stage'

const stage = demoStage('journey_overview')

const GRANT = `select id from grants order by period_from limit 1`

/** What a link downloads, followed by the keyboard. */
async function downloaded(page: Page, link: ReturnType<Page['getByRole']>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.press('Enter')])
  return readFileSync(await download.path())
}

/** A sheet as the texts and numbers of its cells. */
async function sheet(file: Buffer, number: number): Promise<string[][]> {
  const rows: readonly (readonly unknown[])[] = await readSheet(new Uint8Array(file).buffer, number)
  return rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : textOf(cell))))
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : ''
}

it('the overview says county by county what its workbook says, and is walked by the keyboard', async () => {
  const page = await stage.arrive('administrator', '/oversikt', { width: 1280 })
  await page.getByText(/^27 av 28 grupper har fullført/).waitFor()
  const file = await downloaded(page, page.getByRole('link', { name: 'Last ned som regneark (XLSX)' }))
  expect(await sheet(file, 1)).toHaveLength(1 + 28)

  await page.getByRole('tab', { name: 'Grupper' }).focus()
  await page.keyboard.press('ArrowRight')
  const table = page.getByRole('table', { name: /fylke/i })
  await table.waitFor()
  const lines = table.locator('tbody tr')
  const shown = await lines.evaluateAll((rows) =>
    rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent)),
  )
  expect(shown).toEqual((await sheet(file, 2)).slice(1, 4).map((row) => row.slice(0, 2)))
  expect(shown.map(([, groups]) => Number(groups)).reduce((all, one) => all + one, 0)).toBe(28)

  await page.getByRole('tab', { selected: true }).press('ArrowRight')
  await page.locator('summary').filter({ hasText: 'Vis som tabell' }).first().press('Enter')
  await page.getByRole('cell', { name: '27', exact: true }).first().waitFor()
})

it('the rows behind the figures are an administrator’s to take out, as CSV and as the same workbook', async () => {
  const grant = await stage.idOf(GRANT)
  const page = await stage.arrive('administrator', `/tilskudd/${grant}`, { width: 390 })
  const appendix = page.getByRole('region', { name: 'Radene bak tallene' })
  const csv = await downloaded(page, appendix.getByRole('link', { name: /CSV/ }).first())
  const lines = csv.toString('utf8').slice(1).trimEnd().split('\n')
  expect(lines).toHaveLength(1 + 4 * 281)
  const workbook = await downloaded(page, appendix.getByRole('link', { name: /XLSX/ }).first())
  expect((await sheet(workbook, 2)).map((row) => row.join(';'))).toEqual(lines)

  const host = await stage.arrive('facilitator', `/tilskudd/${grant}`, { organisation: '3201' })
  await host.getByRole('heading', { name: 'Mål og måloppnåelse' }).waitFor()
  expect(await host.getByRole('region', { name: 'Radene bak tallene' }).count()).toBe(0)
})
