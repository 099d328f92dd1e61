import { seedDemoReports } from '../../../libs/demo'
import type { ApiClient } from '../../../libs/testing/api-client'
import { download } from '../../../libs/testing/documents/download'
import { demoStage } from '../../../libs/testing/browser/demo-stage'

const stage = demoStage('journey_check', { worker: true })

const DAY = 24 * 3_600_000
const PART = `select id from reports where kind = 'part'`
const ADMINISTRATORS = `
  select p.id from role_assignments r join people p on p.id = r.person_id
  where r.role = 'administrator' and r.to_at is null order by p.created_at, p.email`
const HOST = `
  select r.person_id as id from role_assignments r join leader_groups l on l.id = r.group_id
  join organisations o on o.id = l.organisation_id
  where o.municipality_number = '3201' and r.role = 'chief-executive' and r.to_at is null limit 1`

let report: string
let administrator: ApiClient
let code: string

/** A part report that was approved and handed in. */
beforeAll(async () => {
  await seedDemoReports({ databaseUrl: stage.api.databaseUrl, now: stage.now })
  await stage.worker.drain()
  report = await stage.idOf(PART)
  const as = async (id: string): Promise<ApiClient> => stage.api.client.as(await stage.api.signIn(id))
  administrator = await as(await stage.idOf(ADMINISTRATORS))
  const host = await as(await stage.idOf(HOST))
  expect((await administrator.post(`/v1/reports/${report}/approval`, {})).status).toBe(200)
  expect((await host.post(`/v1/reports/${report}/submission`, {})).status).toBe(200)
  const json = await download(administrator, `/v1/reports/${report}/files/json`)
  code = (JSON.parse(json.toString('utf8')) as { check: { code: string } }).check.code
}, 180_000)

it('anybody checks the code on the paper and the file that they were sent, which goes nowhere', async () => {
  const visitor = await stage.visitor({ width: 390 })
  await visitor.open('/sjekk')
  const { page } = visitor
  await page.getByRole('button', { name: 'Sjekk', exact: true }).press('Enter')
  await page.locator('#report-code:focus').waitFor()
  const other = code.startsWith('A') ? 'B' : 'A'
  await page.keyboard.type(`${other}${code.slice(1)}`)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Ingen innsendt rapport har denne koden' }).waitFor()
  await page.getByLabel('Kontrollkode').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Rapporten er ekte' }).waitFor()
  await page.getByText(/^Dette er versjon 1 av delrapporten .* uendret\.$/).waitFor()

  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const pdf = await download(administrator, `/v1/reports/${report}/files/pdf`)
  const file = (name: string, buffer: Buffer): object => ({ name, mimeType: 'application/pdf', buffer })
  const input = page.locator('input[type="file"]')
  await input.setInputFiles(file('rapport.pdf', pdf) as never)
  await page.getByText(/^rapport\.pdf er rapporten slik den ble sendt inn/).waitFor()
  await input.setInputFiles(file('endret.pdf', Buffer.concat([pdf, Buffer.from('\n')])) as never)
  await page.getByText(/^endret\.pdf er ikke en av filene som ble laget av rapporten/).waitFor()
  expect(asked).toEqual([])
})

it('the funder reads the report by a link until its last day, or until it is revoked', async () => {
  const page = await stage.arrive('administrator', `/rapporter/${report}?fane=whole`, { width: 1280 })
  const links = page.getByRole('region', { name: 'Leselenker' })
  const make = async (days: string): Promise<string> => {
    await links.getByLabel('Hvor mange dager?').fill(days)
    await links.getByLabel('Hvor mange dager?').press('Enter')
    const made = links.getByRole('textbox', { name: 'Lenken' })
    await made.waitFor()
    const before = await made.inputValue()
    return new URL(before).pathname
  }
  const week = await make('7')
  const reader = await stage.visitor({ width: 390 })
  await reader.open(week)
  await reader.page.getByRole('heading', { level: 1, name: 'Delrapport, versjon 1' }).waitFor()
  await reader.page.getByRole('heading', { level: 2, name: 'Mål og måloppnåelse' }).waitFor()
  expect(await reader.page.getByRole('link', { name: `Kontrollkode ${code}` }).count()).toBe(1)

  await links.getByRole('button', { name: /^Trekk tilbake lenken/ }).press('Enter')
  await links.getByText(/^Trukket tilbake/).waitFor()
  await reader.open(week)
  await reader.page.getByRole('heading', { level: 1, name: 'Lenken viser ingen rapport' }).waitFor()

  await page.reload()
  const day = await make('1')
  await reader.open(day)
  await reader.page.getByRole('heading', { level: 1, name: 'Delrapport, versjon 1' }).waitFor()
  stage.api.clock.moveTo(new Date(stage.now.getTime() + 2 * DAY))
  await reader.open(day)
  await reader.page.getByRole('heading', { level: 1, name: 'Lenken viser ingen rapport' }).waitFor()
})
