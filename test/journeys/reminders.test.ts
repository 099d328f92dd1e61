import { demoStage } from '../../libs/testing/browser/demo-stage'

const stage = demoStage('reminders')

const COHORT = `select id from cohorts where state = 'enrolling' order by starts_on desc limit 1`

describe('the rules of a cohort', () => {
  it('are read along the way through a module; one is changed, tried, and only then saved', async () => {
    const page = await stage.arrive('administrator', '/paminnelser')
    await page.getByText(/e-poster til \d+ personer de neste 30 dagene/).waitFor()
    await page.getByRole('tab', { name: 'Regler' }).click()
    await page.getByText('5 dager før samlingen, til den som mangler noe av forarbeidet.').waitFor()
    await page.getByRole('link', { name: 'Forarbeid, første gang' }).click()
    await page.getByLabel('Antall dager').fill('10')
    await page.getByRole('button', { name: 'Prøv endringen' }).click()
    await page.getByText(/\d+ personer får/).waitFor()
    const untouched = await stage.api.world.sql(
      `select from reminder_rules where key = 'prework-first' and cohort_id is not null`,
    )
    expect(untouched).toEqual([])
    await page.getByLabel('Begrunnelse').fill('Gruppene vil ha den nærmere samlingen.')
    await page.getByRole('button', { name: 'Lagre regelen' }).click()
    await page.getByText('10 dager før samlingen, til den som mangler noe av forarbeidet.').waitFor()
    await page.getByText('Standarden: 14 dager før samlingen.').waitFor()
    const kept = await stage.api.world.sql<{ days: number }>(
      `select offset_days as days from reminder_rules where key = 'prework-first' and cohort_id in (${COHORT})`,
    )
    expect(kept).toEqual([{ days: -10 }])
  })

  it('are only read by a facilitator, on a phone', async () => {
    const page = await stage.arrive('facilitator', '/', { width: 390, organisation: '3110' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const group = page.url().split('/')[4]
    await page.goto(`${new URL(page.url()).origin}/gruppe/${group}/paminnelser?fane=regler`)
    await page.getByText('30 dager før samlingen, til alle deltakerne i gruppa.').waitFor()
    expect(await page.getByRole('link', { name: 'Innkalling' }).count()).toBe(0)
  })
})

describe('mail to you', () => {
  it('is started again by the keyboard alone, after a kind was stopped', async () => {
    const page = await stage.arrive('participant', '/min-side/epost', { width: 390 })
    const stop = page.getByLabel('Påminnelser om forarbeid')
    await stop.focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Lagret').waitFor()
    const stopped = () => stage.api.world.sql(`select from mail_stops where kind = 'prework'`)
    expect(await stopped()).toHaveLength(1)
    await page.reload()
    await stop.focus()
    expect(await stop.isChecked()).toBe(false)
    await page.keyboard.press('Space')
    await page.getByLabel('Tidligst klokka').selectOption('14')
    await page.getByRole('button', { name: 'Lagre' }).press('Enter')
    await page.getByRole('status').getByText('Lagret').waitFor()
    expect(await stopped()).toHaveLength(0)
  })
})
