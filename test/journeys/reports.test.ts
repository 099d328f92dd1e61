import type { Page } from 'playwright-core'
import { demoStage } from '../../libs/testing/browser/demo-stage'

const stage = demoStage('reports', { worker: true })

const GRANT = `select id from grants order by period_from limit 1`
const BARUM = '3201'
const NAME = `
  select p.name from people p join enrolments e on e.person_id = p.id join grant_cohorts c on c.cohort_id = e.cohort_id
  order by p.name limit 1`
const SECOND = `
  select person_id as id from role_assignments where role = 'administrator' and to_at is null
  order by (select email from people where id = person_id)`

/** The administrator that the demo does not sign in. */
async function colleague(first: Page): Promise<Page> {
  const me = await first.evaluate(async () => ((await (await fetch('/v1/me')).json()) as { id: string }).id)
  const all = await stage.api.world.sql<{ id: string }>(SECOND)
  const other = all.find(({ id }) => id !== me)?.id ?? ''
  const identity = await stage.api.signIn(other)
  const visitor = await stage.visitor()
  const [name = '', value = ''] = identity.cookie.split('=')
  await visitor.page.context().addCookies([{ name, value, url: new URL(first.url()).origin }])
  return visitor.page
}

async function confirm(page: Page, step: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: step }).first().click()
  const dialog = page.getByRole('dialog')
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason)
  await dialog.getByRole('button', { name: step }).click()
  await dialog.waitFor({ state: 'detached' })
}

it('a report is written, cleared of names, frozen, approved by another, handed in, sent back and compared', async () => {
  const grant = await stage.idOf(GRANT)
  const [person] = await stage.api.world.sql<{ name: string }>(NAME)
  const page = await stage.arrive('administrator', `/tilskudd/${grant}`)
  await page.getByRole('button', { name: 'Begynn på sluttrapport' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sluttrapport, versjon 1' }).waitFor()
  // One version at a time is worked on, and the host begins none.
  for (const [as, organisation] of [['administrator'], ['facilitator', BARUM]] as const) {
    const reader = await stage.arrive(as, `/tilskudd/${grant}`, { organisation })
    await reader.getByRole('link', { name: 'Sluttrapport, versjon 1' }).waitFor()
    expect(await reader.getByRole('button', { name: 'Begynn på sluttrapport' }).count()).toBe(0)
  }

  // Written: it saves itself, and the preview beside it follows.
  await page.getByRole('link', { name: /^Organisering og medvirkning/ }).click()
  await page.locator('h2:focus', { hasText: 'Organisering og medvirkning' }).waitFor()
  const field = page.getByLabel('Tekst', { exact: true })
  await field.fill(`Arbeidet ble ledet av ${person?.name}.`)
  await page.getByText(/^Lagret /).waitFor()
  await page.getByRole('complementary').getByText(`Arbeidet ble ledet av ${person?.name}.`).waitFor()

  // A name holds the freezing back until somebody answers for it.
  await page.getByText('Navn på deltaker').waitFor()
  await page.getByRole('button', { name: 'Frys og lag PDF' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Frys og lag PDF' }).click()
  await page
    .getByRole('alert')
    .getByText(/opplysninger om personer \(Organisering og medvirkning\)/)
    .waitFor()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await page.getByRole('button', { name: 'La det stå' }).click()
  await page.getByLabel('Hvorfor kan det stå?').fill('Er omtalt i vedtaket')
  await page.getByRole('button', { name: 'La det stå' }).click()
  await page.getByText('Kan stå: Er omtalt i vedtaket').waitFor()
  await confirm(page, 'Frys og lag PDF')
  await stage.worker.drain()
  await page.getByText('Til gjennomgang').first().waitFor()
  expect(await page.getByRole('button', { name: 'Godkjenn rapporten' }).count()).toBe(0)
  const address = page.url().split('?')[0] ?? ''

  // Approved by other eyes, handed in by the host.
  const second = await colleague(page)
  await second.goto(address)
  await confirm(second, 'Godkjenn rapporten', 'Kontrollert mot bilagene')
  await second.getByText('Godkjent').first().waitFor()
  const waits = { name: 'Les den og send den inn' }
  const facilitator = await stage.arrive('facilitator', '/', { organisation: BARUM, width: 390 })
  await facilitator.getByRole('link', waits).waitFor()
  const host = await stage.arrive('chief-executive', '/', { organisation: BARUM, width: 390 })
  await host.getByRole('button', { name: 'Meny' }).click()
  await host.getByRole('navigation').getByRole('link', { name: 'Rapporter' }).waitFor()
  await host.getByRole('link', waits).press('Enter')
  await host.getByRole('heading', { level: 1, name: 'Sluttrapport, versjon 1' }).waitFor()
  await confirm(host, 'Meld som sendt inn', 'Kvittering i arkivet')
  await host.getByText('Rapporten er sendt inn og venter på svar fra tilskuddsgiver.').waitFor()

  await host.getByRole('button', { name: 'Meny' }).click()
  await host.getByRole('link', { name: 'Hjem' }).click()
  await host.getByRole('heading', { level: 1, name: /^Hei/ }).waitFor()
  expect(await host.getByRole('link', waits).count()).toBe(0)

  // Everybody who reads it finds it among all, with what comes next.
  await page.goto('/rapporter')
  const line = page.getByRole('listitem').filter({ hasText: 'Sluttrapport, versjon 1' })
  await line.getByText('Før inn svaret når tilskuddsgiver har svart').waitFor()

  // Sent back: the next version goes on with the text, and says what differs.
  await page.goto(address)
  await confirm(page, 'Registrer at den kom i retur', 'Statsforvalteren vil ha en konklusjon')
  await page.getByRole('heading', { level: 1, name: 'Sluttrapport, versjon 2' }).waitFor()
  await page.getByRole('link', { name: /^Konklusjon og veien videre/ }).click()
  await field.fill('Arbeidet fortsetter i modul 5.')
  await page.getByText(/^Lagret /).waitFor()
  await page.getByRole('tab', { name: 'Historikk' }).click()
  await page.getByRole('link', { name: 'Sammenlign med denne' }).click()
  await page.getByRole('heading', { level: 1, name: 'Forskjeller' }).waitFor()
  await page.getByRole('insertion').filter({ hasText: 'Arbeidet fortsetter i modul 5.' }).waitFor()
}, 180_000)

/** Where the draft of the part report is; it is begun where there is none. */
async function partReport(): Promise<string> {
  const draft = `select id from reports where kind = 'part' and stage = 'draft'`
  if (!(await stage.idOf(draft))) {
    const page = await stage.arrive('administrator', `/tilskudd/${await stage.idOf(GRANT)}`)
    await page.getByRole('button', { name: 'Begynn på delrapport' }).click()
    await page.getByRole('heading', { level: 1, name: 'Delrapport, versjon 1' }).waitFor()
  }
  return `/rapporter/${await stage.idOf(draft)}`
}

it('a figure opens what it means and the rows behind it, by the keyboard, and gives the focus back', async () => {
  const page = await stage.arrive('administrator', await partReport(), { width: 390 })
  await page.getByRole('tab', { name: 'Hele rapporten' }).click()
  const opener = page.getByRole('button', { name: /^Vis hva som er talt\s*: Kommuner som har fullført$/ })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/^Kommuner der samlingene i alle kjernemodulene er holdt/).waitFor()
  await dialog.getByText('Ullensaker').waitFor()
  expect(await dialog.getByText('Råde', { exact: true }).count()).toBe(0)
  await dialog.getByLabel('Hvilke rader').selectOption('base')
  await dialog.getByText('Råde', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await opener.evaluate((button) => button.matches(':focus'))).toBe(true)
}, 120_000)

it('what is written without a connection is on the device, and saved when the section is opened again', async () => {
  const address = `${await partReport()}?del=experience`
  const page = await stage.arrive('administrator', address, { width: 390 })
  const field = page.getByLabel('Tekst', { exact: true })
  await field.waitFor()
  await page.context().setOffline(true)
  await field.fill('Skrevet på toget.')
  await page.getByText('Ingen forbindelse – teksten er trygg på denne enheten').waitFor()
  await page.goto('about:blank')
  await page.context().setOffline(false)
  await page.goto(address)
  expect(await page.getByLabel('Tekst', { exact: true }).inputValue()).toBe('Skrevet på toget.')
  // On the device as long as the server does not have it, and no longer.
  await page.waitForFunction(`!Object.keys(localStorage).some((key) => key.startsWith('kl.text.'))`)
  const [kept] = await stage.api.world.sql<{ text: string }>(
    `select text from report_narratives where section = 'experience'`,
  )
  expect(kept?.text).toBe('Skrevet på toget.')
}, 60_000)
