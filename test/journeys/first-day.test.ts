import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Visitor } from '../../libs/testing/browser/browser'
import { demoStage } from '../../libs/testing/browser/demo-stage'

const stage = demoStage('first-day', { worker: true })

let visitor: Visitor

async function arrive(as: string, organisation?: string): Promise<Visitor['page']> {
  visitor = await stage.visitor()
  await visitor.signIn(as, organisation)
  await visitor.open('/')
  return visitor.page
}

describe('on a phone', () => {
  it('somebody chooses a demo account and is greeted', async () => {
    visitor = await stage.visitor()
    await visitor.open('/')
    const { page } = visitor
    await page
      .getByRole('button', { name: /Hvaler/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /^Hei/ }).waitFor()
    expect(await page.title()).toContain('Kompetanseløftet')
  })

  it('the facilitator of Bærum marks fourteen people, and the list is still marked after a reload', async () => {
    const page = await arrive('facilitator')
    const gathering =
      await stage.idOf(`select g.id from gatherings g join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
      join batches b on b.id = g.batch_id where m.number = 5 and b.number = 1`)
    await visitor.open(`/samlinger/${gathering}/oppmote`)
    await page.getByRole('button', { name: 'Alle til stede' }).click()
    await page
      .getByText(/^Lagret/)
      .first()
      .waitFor()
    await page.reload()
    await visitor.settled()
    const [{ present }] = (await stage.api.world.sql<{ present: number }>(
      `select count(*)::int as present from attendances where gathering_id = '${gathering}' and status = 'present'`,
    )) as [{ present: number }]
    expect(present).toBe(14)
  })

  it('a participant writes a reflection that is a draft until it is saved, and that nobody else can read', async () => {
    const page = await arrive('participant')
    const group = await stage.idOf(`select id from leader_groups where name = 'Hvaler'`)
    const activity =
      await stage.idOf(`select a.id from activities a join modules m on m.programme_version_id = a.programme_version_id and m.id = a.module_id
      where m.number = 1 and a.kind = 'reflection' and a.step = 'prework' order by a.position limit 1`)
    await visitor.open(`/gruppe/${group}/lopet/${activity}`)
    await page.getByRole('radio', { name: /Bare jeg|Kun jeg/ }).check()
    await page.getByRole('textbox').fill('Jeg slipper taket i møteplanen.')
    await page
      .getByText(/Lagret som utkast/)
      .first()
      .waitFor()
    expect(await stage.api.owner('select 1 from reflections where activity_id = $1', [activity])).toEqual([])
    await page.getByRole('button', { name: 'Lagre og fortsett' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith(activity))
    const seen = await stage.api.world.sql(`select text from reflections where activity_id = '${activity}'`)
    expect(seen).toEqual([])
    const kept = await stage.api.owner(`select text, visibility from reflections where activity_id = $1`, [
      activity,
    ])
    expect(kept).toEqual([{ text: 'Jeg slipper taket i møteplanen.', visibility: 'private' }])
  })

  it('the administrator makes the part report, reads it and downloads it', async () => {
    const page = await arrive('administrator')
    const grant = await stage.idOf('select id from grants')
    await visitor.open(`/tilskudd/${grant}`)
    await page.getByRole('button', { name: 'Begynn på delrapport' }).click()
    await page.waitForURL(/\/rapporter\//)
    await page.getByRole('button', { name: 'Frys og lag PDF' }).click()
    const sure = page.getByRole('dialog')
    await sure.getByRole('button', { name: 'Frys og lag PDF' }).click()
    await sure.waitFor({ state: 'detached' })
    await stage.worker.drain()
    await page.reload()
    await visitor.settled()
    await page
      .getByText(/27 av 28/)
      .first()
      .waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /PDF/ }).first().click(),
    ])
    const path = join(await download.path())
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

it('scripts are sent compressed to a phone that asks for it', async () => {
  visitor = await stage.visitor()
  const scripts: (string | undefined)[] = []
  visitor.page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.headers()['content-encoding'])
  })
  await visitor.open('/')
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((encoding) => encoding !== 'br' && encoding !== 'gzip')).toEqual([])
})

describe('by keyboard alone', () => {
  it('the first stop is the way past the menu, and the heading has the focus after going somewhere', async () => {
    const page = await arrive('facilitator')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(`document.activeElement?.getAttribute('href')`)).toBe('#main')
    const link = page.getByRole('link', { name: /Påminnelser/ }).first()
    if (!(await link.isVisible())) await page.getByRole('button', { name: /Meny/ }).press('Enter')
    await link.press('Enter')
    await page.waitForURL(/paminnelser/)
    await visitor.settled()
    await expectFocusOnHeading(page)
  })
})

async function expectFocusOnHeading(page: Visitor['page']): Promise<void> {
  await page.locator('h1:focus').waitFor()
  expect(await page.evaluate('document.activeElement?.tagName')).toBe('H1')
}

it('who scans the code in the room before signing in lands there from the link in the mail', async () => {
  const gathering = await stage.idOf(
    `select id from gatherings where state = 'called' order by starts_at limit 1`,
  )
  const email =
    await stage.idOf(`select p.email as id from people p join role_assignments r on r.person_id = p.id
    where r.role = 'facilitator' and r.to_at is null order by p.email limit 1`)
  const { page } = await stage.visitor()
  await page.goto(`/samlinger/${gathering}/her?kode=012345`)
  await page.getByLabel('E-postadressen din').fill(email)
  await page.getByRole('button', { name: 'Send meg en lenke' }).click()
  await page.getByText(email).waitFor()
  await stage.worker.drain()
  const link = /\/logg-inn\/lenke\S+/.exec(stage.worker.mailbox.to(email).at(-1)?.text ?? '')?.[0] ?? ''
  await page.goto(link)
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.waitForURL((url) => url.pathname === `/samlinger/${gathering}/her`)
})
