import { demoStage } from '../../../libs/testing/browser/demo-stage'

const stage = demoStage('journey_hours')

const GROUP = `
  select l.id from leader_groups l join organisations o on o.id = l.organisation_id
  join grant_cohorts c on c.cohort_id = l.cohort_id where o.municipality_number = '3201'`

it('hours are entered on a phone, once although the answer was lost, put right and taken away again', async () => {
  const group = await stage.idOf(GROUP)
  const page = await stage.arrive('facilitator', `/gruppe/${group}/timer`, { organisation: '3201' })
  await page.getByRole('heading', { name: 'Ført så langt: 57,25 timer' }).waitFor()
  // What is missing is said at its field.
  await page.getByRole('button', { name: 'Før timer' }).click()
  await page.getByRole('link', { name: 'Skriv hva timene gikk til.' }).press('Enter')
  await page.locator('#hours-purpose:focus').waitFor()
  await page.keyboard.type('Møte om veien videre')
  await page.getByLabel('Hvor lenge').selectOption({ label: '2,5 timer' })
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)

  // The server has it, but the phone never hears: pressing again is the same wish.
  await page.route(
    `**/v1/groups/${group}/hours`,
    async (route) => {
      if (route.request().method() !== 'POST') return route.fallback()
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await page.getByRole('button', { name: 'Før timer' }).click()
  await page.getByRole('button', { name: 'Før timer' }).waitFor()
  await page.locator('.ds-error-summary').waitFor()
  await page.getByRole('button', { name: 'Før timer' }).click()
  await page.getByText('2,5 timer er ført.').waitFor()
  await page.getByRole('heading', { name: 'Ført så langt: 59,75 timer' }).waitFor()

  const opener = page.getByRole('button', { name: /^Endre 2,5 timer/ })
  await opener.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Endre timer' })
  await dialog.getByLabel('Hvor lenge').selectOption({ label: '3 timer' })
  await dialog.getByRole('button', { name: 'Lagre' }).press('Enter')
  await page.getByRole('heading', { name: 'Ført så langt: 60,25 timer' }).waitFor()
  await page.getByText(/^Endret til 3 timer/).waitFor()
  await page.getByRole('button', { name: /^Fjern 3 timer/ }).press('Enter')
  await page.getByRole('heading', { name: 'Ført så langt: 57,25 timer' }).waitFor()
})
