import type { Visitor } from '../../libs/testing/browser/browser'
import { demoStage } from '../../libs/testing/browser/demo-stage'

const stage = demoStage('cohorts')

let visitor: Visitor

describe('an administrator', () => {
  it('makes next year’s cohort from the last one, adds a group with its roles and makes it active', async () => {
    visitor = await stage.visitor()
    await visitor.signIn('administrator')
    await visitor.open('/kull/ny')
    const { page } = visitor
    const name = page.getByLabel('Navn på kullet')
    await name.waitFor()
    expect(await name.inputValue()).toBe('Kull 2027–2028')
    await page.getByText(/52 uker senere/).waitFor()
    await page.getByRole('button', { name: 'Opprett kullet' }).click()
    await page.getByRole('heading', { level: 1, name: 'Oppsett: Kull 2027–2028' }).waitFor()
    await page.getByRole('button', { name: 'Inviter en gruppe' }).click()
    await page.getByLabel('Virksomhet').selectOption({ label: 'Bærum' })
    await page.getByRole('button', { name: 'Inviter', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Bærum' }).waitFor()
    for (const email of ['direktor@ny.example', 'fasilitator@ny.example']) {
      await page.getByRole('button', { name: 'Gi en rolle i gruppa' }).click()
      await page.getByRole('button', { name: 'Legg til person' }).click()
      await page.getByLabel('Navn', { exact: true }).fill(`Ny Leder ${email.slice(0, 4)}`)
      await page.getByLabel('E-postadresse').fill(email)
      await page.getByRole('button', { name: 'Legg til person' }).click()
      await page.getByRole('button', { name: 'Gi rollen' }).click()
      await page.getByRole('link', { name: `Ny Leder ${email.slice(0, 4)}` }).waitFor()
    }
    await page.getByRole('button', { name: 'Meld på' }).click()
    await page.getByRole('button', { name: 'Gjør aktiv' }).click()
    await page.getByRole('heading', { name: 'Status: Aktiv' }).waitFor()
    const [made] = await stage.api.world.sql<{ state: string; drafts: number; invited: number }>(`
      select g.state, (select count(*)::int from gatherings x where x.cohort_id = c.id and x.state = 'draft') as drafts,
        (select count(*)::int from leader_groups l where l.cohort_id = c.id and l.state = 'invited') as invited
      from cohorts c join leader_groups g on g.cohort_id = c.id and g.name = 'Bærum' where c.name = 'Kull 2027–2028'`)
    expect(made).toEqual({ state: 'active', drafts: 8, invited: 10 })
  })

  it('finds a person, gives a role, ends it, and reads both in the log', async () => {
    visitor = await stage.visitor()
    await visitor.signIn('administrator')
    await visitor.open('/brukere')
    const { page } = visitor
    await page.getByLabel('Søk').fill('hvaler')
    await page.getByText('Lokal fasilitator, Hvaler').waitFor()
    await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Tillitsvalgt' })
    await page.getByRole('list', { name: 'Brukere og roller' }).getByRole('link').first().click()
    await page.getByText('Gi en rolle').click()
    await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Kursholder' })
    await page.getByLabel('Kull', { exact: true }).selectOption({ label: 'Kull 2026–2027' })
    await page.getByRole('button', { name: 'Gi rollen' }).click()
    await page.getByRole('button', { name: /Avslutt rollen Kursholder/ }).click()
    await page.getByRole('heading', { name: 'Tidligere roller' }).waitFor()
    await page.getByRole('link', { name: 'Se loggen' }).click()
    await page.getByText('Rollen Kursholder ble avsluttet').waitFor()
    await page.getByText('Fikk rollen Kursholder').waitFor()
  })
})
