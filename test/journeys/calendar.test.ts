import { fetchCalendar } from '../../libs/testing/calendar/seen-calendar'
import { seedDemo } from '../../libs/demo'
import { startApi, type TestApi } from '../../libs/testing/api'
import { TestBrowser, type Visitor } from '../../libs/testing/browser/browser'
import { buildFrontEnd } from '../../libs/testing/browser/front-end'
import { cloneDatabase } from '../../libs/testing/cluster'
import { violations } from '../browser/robot'

const NOW = new Date()

let api: TestApi
let browser: TestBrowser

beforeAll(async () => {
  const database = await cloneDatabase('journeys_calendar')
  await seedDemo({ databaseUrl: database.appUrl, now: NOW, log: () => undefined })
  api = await startApi(NOW, database, { webDir: buildFrontEnd() })
  browser = await TestBrowser.open(api)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await api?.close()
})

/** What stands in the field with the address. */
function addressOn(page: Visitor['page']): Promise<string> {
  return page.getByRole('textbox', { name: 'Kalenderadressen din' }).inputValue()
}

it('a participant on a phone gets the gatherings into the own calendar, and stops an address that others have seen', async () => {
  const visitor = await browser.visitor()
  const { page } = visitor
  await visitor.signIn('participant')
  await visitor.open('/')
  const group = page.url().split('/')[4]
  await visitor.open(`/gruppe/${group}/samlinger`)
  await page.getByRole('link', { name: 'Abonner på alle samlingene' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Samlingene i din egen kalender' }).waitFor()

  await page.getByRole('button', { name: 'Lag kalenderadresse' }).press('Enter')
  const copy = page.getByRole('button', { name: 'Kopier adressen' })
  await copy.waitFor()
  const first = await addressOn(page)
  const calendar = await fetchCalendar(api.client, first)
  expect(calendar.entries.filter(({ summary }) => summary.startsWith('Samling i modul'))).toHaveLength(4)
  const open = page.getByRole('link', { name: 'Åpne i kalenderen' })
  expect(await open.getAttribute('href')).toBe(first.replace('http:', 'webcal:'))

  await page.getByRole('button', { name: 'Lag ny adresse' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Lag ny adresse' })
  await dialog.waitFor()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Behold adressen' }).press('Enter')
  expect(await addressOn(page)).toBe(first)
  await page.getByRole('button', { name: 'Lag ny adresse' }).press('Enter')
  await dialog.getByRole('button', { name: 'Lag ny adresse' }).press('Enter')
  await page.getByText('Du har fått ny adresse. Den gamle virker ikke lenger.').waitFor()
  const second = await addressOn(page)
  expect(second).not.toBe(first)
  await expect(fetchCalendar(api.client, first)).rejects.toThrow('404')
  expect((await fetchCalendar(api.client, second)).entries).toEqual(calendar.entries)
  expect(
    await page.evaluate(`document.activeElement.contains(document.querySelector('#calendar-address'))`),
  ).toBe(true)

  await page.getByRole('button', { name: 'Stopp kalenderen' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Stopp kalenderen' }).press('Enter')
  await page.getByText('Du har ingen kalenderadresse ennå').waitFor()
  await expect(fetchCalendar(api.client, second)).rejects.toThrow('404')
  expect(visitor.wrongs).toEqual([])
  await visitor.close()
})
