import type { Visitor } from '../../../libs/testing/browser/browser'
import { demoStage } from '../../../libs/testing/browser/demo-stage'

const stage = demoStage('gatherings')

let visitor: Visitor

async function arrive(as: string, path: string, width = 1280): Promise<Visitor['page']> {
  visitor = await stage.visitor({ width })
  await visitor.signIn(as)
  await visitor.open(path)
  return visitor.page
}

async function one<Row>(text: string): Promise<Row> {
  const [row] = await stage.api.world.sql<Row>(text)
  if (!row) throw new Error(`The demo has none of: ${text}`)
  return row
}

const COHORT = `select id from cohorts where state = 'enrolling' order by starts_on desc limit 1`

describe('a gathering that is moved', () => {
  it('by an administrator shows everybody the new date, and why', async () => {
    const { id: cohort } = await one<{ id: string }>(COHORT)
    const page = await arrive('administrator', `/kull/${cohort}/samlinger`)
    await page
      .getByRole('table')
      .getByRole('link', { name: /\d{4}$/ })
      .first()
      .click()
    const year = stage.now.getUTCFullYear() + 1
    await page.getByLabel('Dato', { exact: true }).fill(`${year}-06-10`)
    await page.getByText(`10. juni ${year}, uke`).waitFor()
    await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Foredragsholderen er syk.')
    await page.getByRole('button', { name: 'Flytt samlingen' }).click()
    await page.getByText('Samlingen er flyttet. Dette er den nye.').waitFor()
    const [moved] = await stage.api.world.sql<{ starts: string }>(
      `select to_char(starts_at at time zone 'Europe/Oslo', 'YYYY-MM-DD HH24:MI') as starts
       from gatherings where cohort_id = '${cohort}' and id in (select moved_to from gatherings)`,
    )
    expect(moved?.starts).toBe(`${year}-06-10 09:00`)

    const phone = await arrive('participant', '/', 390)
    await phone.getByRole('heading', { level: 1, name: /^Hei/ }).waitFor()
    const group = phone.url().split('/')[4]
    await visitor.open(`/gruppe/${group}/lopet`)
    await phone.getByText(`Åpner 20. mai ${year}.`).first().click()
    await phone.getByText(/flyttet fra .* Foredragsholderen er syk\./).waitFor()
    await visitor.open(`/gruppe/${group}/samlinger`)
    await phone.getByText(`10. juni ${year}`).first().waitFor()
    expect(await phone.getByText('Foredragsholderen er syk.').count()).toBe(1)
  })

  it('begins as a draft that is called, by keyboard alone', async () => {
    const { id: cohort } = await one<{ id: string }>(COHORT)
    const page = await arrive('administrator', `/kull/${cohort}/samlinger/ny?sted=5-1`)
    const year = stage.now.getUTCFullYear() + 1
    await page.getByLabel('Dato', { exact: true }).fill(`${year}-09-16`)
    await page.getByLabel('Sted', { exact: true }).fill('Bærum kulturhus')
    await page.keyboard.press('Enter')
    const call = page.getByRole('button', { name: 'Kall inn' })
    await call.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Gruppene er kalt inn.').waitFor()
    const { groups } = await one<{ groups: number }>(
      `select count(*)::int as groups from attendance_sheets s join gatherings g on g.id = s.gathering_id
       where g.cohort_id = '${cohort}' and g.place = 'Bærum kulturhus'`,
    )
    expect(groups).toBeGreaterThan(0)
  })
})
