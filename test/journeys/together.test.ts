import { readFileSync } from 'node:fs'
import type { Visitor } from '../../libs/testing/browser/browser'
import { demoStage } from '../../libs/testing/browser/demo-stage'
import { overflow, violations } from '../browser/robot'

const stage = demoStage('together')

const HVALER = '3110'
/** In the same cohort as Hvaler, and nobody has opened a module there. */
const NEIGHBOUR = '3116'
const BAERUM = '3201'

type Page = Visitor['page']

async function arrive(as?: string, organisation?: string): Promise<Visitor> {
  const visitor = await stage.visitor()
  if (as) await visitor.signIn(as, organisation)
  return visitor
}

async function at(path: string, as?: string, organisation?: string): Promise<Page> {
  const visitor = await arrive(as, organisation)
  await visitor.open(path)
  return visitor.page
}

async function groupOf(municipality: string): Promise<string> {
  const [found] = await stage.api.world.sql<{ id: string }>(`
    select g.id from leader_groups g join organisations o on o.id = g.organisation_id
    join cohorts c on c.id = g.cohort_id where o.municipality_number = '${municipality}'
    order by c.starts_on desc limit 1`)
  return found?.id ?? ''
}

const press = (within: Pick<Page, 'getByRole'>, name: string | RegExp): Promise<void> =>
  within.getByRole('button', { name }).click()

/** What the robot finds on the page as it stands now, with what has been unfolded. */
async function faultless(page: Page): Promise<void> {
  expect([...(await violations(page)), ...(await overflow(page))]).toEqual([])
}

async function tabTo(page: Page, aim: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    if (await page.evaluate<boolean>(`document.activeElement.matches('${aim}')`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard never reaches ${aim}`)
}

it('a chief executive opens module 1 by keyboard, and the group sees it at home and on the path', async () => {
  const sentence = 'Vi skal kjenne igjen vår egen kommune når innbyggerne forteller om den.'
  const group = await groupOf(NEIGHBOUR)
  const chief = await at(`/gruppe/${group}/hjem`, 'chief-executive', NEIGHBOUR)
  await chief.getByRole('heading', { name: 'Åpne modul 1 for gruppa' }).waitFor()
  await tabTo(chief, '#opening')
  await chief.keyboard.type(sentence)
  await faultless(chief)
  await tabTo(chief, 'form button[type=submit]')
  await chief.keyboard.press('Enter')
  await chief.locator('.opening').getByText(sentence).waitFor()

  const participant = await at(`/gruppe/${group}/hjem`, 'participant', NEIGHBOUR)
  const quote = participant.locator('.opening').filter({ hasText: sentence })
  await quote.getByText(/, kommunedirektør$/).waitFor()
  expect(await participant.getByRole('button', { name: /Endre åpningen/ }).count()).toBe(0)
  await participant.goto(`/gruppe/${group}/lopet`)
  await quote.waitFor()
}, 60_000)

it('what is said in the group’s room is answered, edited, removed, and never seen by another municipality', async () => {
  const question = 'Skal vi begynne samlingen med Solveigs historie?'
  const better = 'Skal vi begynne samlingen med historien fra servicetorget?'
  const reply = 'Ja, og så sier hver av oss hva vi ikke visste.'
  const room = `/gruppe/${await groupOf(HVALER)}/samtale/1`
  const author = await at(room, 'participant', HVALER)
  await author.getByLabel('Skriv til de andre').fill(question)
  await press(author, 'Legg ut')
  const own = author.locator('.talk-post').filter({ hasText: /Skal vi begynne/ })
  await own.getByText(question).waitFor()

  const colleague = await at(room, 'facilitator', HVALER)
  const thread = colleague.locator('.talk-post').filter({ hasText: question })
  await press(thread, /^Svar til /)
  await thread.getByLabel('Svaret ditt').fill(reply)
  await faultless(colleague)
  await thread.getByRole('button', { name: 'Svar', exact: true }).click()
  await thread.locator('.talk-replies').getByText(reply).waitFor()

  await author.reload()
  await own.getByText(reply).waitFor()
  await press(own, 'Endre')
  await own.getByLabel('Innlegget ditt').fill(better)
  await faultless(author)
  await press(own, 'Lagre endringen')
  await own.getByText(/redigert/).waitFor()
  await colleague.reload()
  const edited = colleague.locator('.talk-post').filter({ hasText: better })
  await edited.getByText(/redigert/).waitFor()
  await edited.getByText('Tidligere tekst').click()
  await edited.getByText(question).waitFor()

  const neighbour = await arrive('participant', NEIGHBOUR)
  await neighbour.open(`/gruppe/${await groupOf(NEIGHBOUR)}/samtale/1`)
  await neighbour.page.getByText('Ingen har skrevet ennå').waitFor()
  await neighbour.page.getByRole('tab', { name: /Hele kullet/ }).click()
  await neighbour.page.getByText(/Velkommen til modul 1/).waitFor()
  expect(await neighbour.page.getByText(/Skal vi begynne|hva vi ikke visste/).count()).toBe(0)
  await neighbour.open(room)
  await neighbour.page.getByRole('heading', { level: 1, name: 'Vi finner ikke siden' }).waitFor()

  await press(own, 'Fjern')
  await own.getByText('Fjerne innlegget ditt?').waitFor()
  await faultless(author)
  await own.locator('.talk-removal').getByRole('button', { name: 'Fjern' }).click()
  const trace = author.locator('.talk-post').filter({ hasText: reply })
  await trace.getByText(/^Fjernet av forfatteren/).waitFor()
  await colleague.reload()
  const left = colleague.locator('.talk-post').filter({ hasText: reply })
  await left.getByText(/^Fjernet av forfatteren/).waitFor()
  expect(await colleague.getByText(/Skal vi begynne/).count()).toBe(0)
}, 90_000)

it('a participant makes the certificate, and whoever is given the address checks it without signing in', async () => {
  const visitor = await arrive('participant', BAERUM)
  const { page } = visitor
  const { name } = (await (await page.request.get(`${stage.browser.origin}/v1/me`)).json()) as {
    name: string
  }
  await visitor.open(`/gruppe/${await groupOf(BAERUM)}/kursbevis`)
  await press(page, 'Lag kursbeviset')
  const file = page.getByRole('link', { name: 'Last ned PDF' })
  await file.waitFor()
  await faultless(page)
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
  const [head] = readFileSync(await download.path(), 'latin1').split('\n', 1)
  expect(head).toMatch(/^%PDF-/)
  const address = (await page.locator('a[href^="/kursbevis/"]').getAttribute('href')) ?? ''

  const stranger = await at(address)
  await stranger.getByRole('heading', { level: 1, name: 'Kursbeviset er gyldig' }).waitFor()
  await stranger.getByText(`${name} har deltatt i Kompetanseløftet`, { exact: false }).waitFor()
  await stranger.getByText('ledergruppa i Bærum', { exact: false }).waitFor()
  expect(await stranger.getByRole('button', { name: 'Trekk tilbake' }).count()).toBe(0)
  await faultless(stranger)
  await stranger.goto('/kursbevis/AAAA-BBBB-CCCC-DDDD')
  await stranger.getByRole('heading', { level: 1, name: 'Vi kjenner ikke denne koden' }).waitFor()
  await stranger.getByText(/AAAA-BBBB-CCCC-DDDD/).waitFor()
}, 90_000)
