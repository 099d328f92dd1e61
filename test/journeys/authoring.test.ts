import type { Page } from 'playwright-core'
import type { Visitor } from '../../libs/testing/browser/browser'
import { demoStage } from '../../libs/testing/browser/demo-stage'

const stage = demoStage('authoring')

let visitor: Visitor
let draft: string

beforeAll(async () => {
  draft = await stage.idOf('select id from programme_versions where published_at is null')
})

const activity = (key: string): Promise<string> =>
  stage.idOf(`select id from stable_activities where key = '${key}'`)

async function arrive(path: string, width = 1280): Promise<Page> {
  visitor = await stage.visitor({ width, height: 900 })
  await visitor.signIn('instructor')
  await visitor.open(path)
  return visitor.page
}

it('an instructor finds the missing text, writes it in nynorsk by keyboard, and it counts', async () => {
  const page = await arrive('/innhold')
  await page.getByRole('link', { name: /Versjon 2/ }).press('Enter')
  await page.getByText('Nynorsk: 1 tekst mangler').press('Enter')
  await page
    .getByRole('link', { name: /Se hva nabokommunene deler · Teksten/ })
    .first()
    .press('Enter')
  await page.waitForURL(/felt=body.nn/)
  await page.locator('[id="body.nn"]:focus').waitFor()
  await page.keyboard.type('Vel éi løysing som ein annan kommune har teke i bruk.')
  await page.getByText('Ikke lagret ennå').waitFor()
  await page.getByRole('button', { name: 'Lagre' }).press('Enter')
  await page.getByText('Lagret', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Versjon 2' }).press('Enter')
  await page.getByText(/^Engelsk: .* mangler/).waitFor()
  await page.getByText(/^Nynorsk: .* mangler/).waitFor({ state: 'detached' })
})

it('what is typed on one device and saved on another is brought together, and nothing is lost', async () => {
  const id = await activity('m1.why-silos')
  const path = `/innhold/versjon/${draft}/aktivitet/${id}`
  const page = await arrive(path, 390)
  await page.getByRole('textbox', { name: 'Bokmål' }).first().fill('Min tittel')
  await stage.api.owner(
    `update activities set title = title || '{"nb":"Din tittel","en":"Your title"}', version = version + 1
    where programme_version_id = $1 and id = $2`,
    [draft, id],
  )
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('To har endret det samme').waitFor()
  await page.getByRole('alert').getByText('Din tittel').waitFor()
  await page.getByRole('button', { name: 'Behold min' }).click()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('Lagret', { exact: true }).waitFor()
  const [row] = await stage.api.owner<{ title: object }>(
    `select title from activities where programme_version_id = $1 and id = $2`,
    [draft, id],
  )
  expect(row?.title).toMatchObject({ nb: 'Min tittel', en: 'Your title' })
})

/** How many activities the prework of module 1 has in the draft. */
async function prework(): Promise<number> {
  const [row] = await stage.api.owner<{ count: number }>(
    `select count(*)::int as count from activities a
     join modules m on m.programme_version_id = a.programme_version_id and m.id = a.module_id
     where a.programme_version_id = $1 and m.number = 1 and a.step = 'prework'`,
    [draft],
  )
  return row?.count ?? 0
}

it('the order is changed by the menu: it is said aloud, and the focus stays with what was moved', async () => {
  const id = await activity('m1.why')
  const all = await prework()
  const page = await arrive(`/innhold/versjon/${draft}`)
  await page.getByRole('button', { name: 'Flytt «Vårt hvorfor»' }).press('Enter')
  const group = page.getByRole('group', { name: 'Flytt «Vårt hvorfor»' })
  await group.getByRole('button', { name: 'Først' }).press('Enter')
  await page
    .getByRole('status')
    .getByText(`«Vårt hvorfor» står nå som nummer 1 av ${all} i Forarbeid.`)
    .waitFor()
  await page.locator(`#first-${id}:focus`).waitFor()
  await group.getByRole('button', { name: 'Ned' }).press('Enter')
  await group.getByRole('button', { name: 'Ned' }).press('Enter')
  await page.getByRole('status').getByText(`nummer 3 av ${all}`).waitFor()
  await group.getByRole('button', { name: 'Til Etterarbeid' }).press('Enter')
  await page
    .getByRole('status')
    .getByText(/av 2 i Etterarbeid/)
    .waitFor()
  await page.locator(`#menu-${id}:focus`).waitFor()
  await group.getByRole('button', { name: 'Til Forarbeid' }).press('Enter')
  await page.getByRole('status').getByText(`nummer ${all} av ${all} i Forarbeid`).waitFor()
  await page.keyboard.press('Escape')
})

it('the order is changed by dragging as well', async () => {
  const page = await arrive(`/innhold/versjon/${draft}`)
  const row = (title: string) => page.locator('.activity-line', { hasText: title })
  const handle = row('Ledergruppa som ett lag').locator('.drag-handle')
  await handle.dragTo(row('Innbyggeren møter én kommune'), { targetPosition: { x: 200, y: 4 } })
  await page
    .getByRole('status')
    .getByText(`«Ledergruppa som ett lag» står nå som nummer 1 av ${await prework()}`)
    .waitFor()
})

it('the difference is read, and the version is published for good', async () => {
  const page = await arrive(`/innhold/versjon/${draft}`)
  await page.getByRole('link', { name: 'Se hva som er endret fra versjon 1' }).click()
  await page.getByRole('heading', { level: 1, name: 'Endret fra versjon 1 til 2' }).waitFor()
  await page.locator('ins', { hasText: 'ettermiddag' }).first().waitFor()
  await page.getByText('Tatt bort').first().waitFor()
  await page.getByRole('link', { name: 'Versjon 2' }).click()
  await page.getByRole('button', { name: 'Publiser versjon 2' }).press('Enter')
  await page.getByRole('button', { name: 'Ja, publiser' }).press('Enter')
  await page.getByText('En publisert versjon endres aldri', { exact: false }).waitFor()
  expect(await page.getByRole('button', { name: /^Flytt/ }).count()).toBe(0)
  const [version] = await stage.api.world.sql<{ published: boolean }>(
    `select published_at is not null as published from programme_versions where id = '${draft}'`,
  )
  expect(version?.published).toBe(true)
})
