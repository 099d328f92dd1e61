import type { Page } from 'playwright-core'
import { demoStage } from '../../../libs/testing/browser/demo-stage'
import { fetchCalendar } from '../../../libs/testing/calendar/seen-calendar'
import { violations } from '../../browser/robot'

const stage = demoStage('calendar')

/** What stands in the field with the address. */
function addressOn(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: 'Kalenderadressen din' }).inputValue()
}

it('a participant on a phone gets the gatherings into the own calendar, and stops an address that others have seen', async () => {
  const page = await stage.arrive('participant', '/')
  await page.getByRole('heading', { level: 1, name: /^Hei/ }).waitFor()
  await page.goto(`/gruppe/${page.url().split('/')[4]}/samlinger`)
  await page.getByRole('link', { name: 'Abonner på alle samlingene' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Samlingene i din egen kalender' }).waitFor()

  await page.getByRole('button', { name: 'Lag kalenderadresse' }).press('Enter')
  const copy = page.getByRole('button', { name: 'Kopier adressen' })
  await copy.waitFor()
  const first = await addressOn(page)
  const calendar = await fetchCalendar(stage.api.client, first)
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
  await expect(fetchCalendar(stage.api.client, first)).rejects.toThrow('404')
  expect((await fetchCalendar(stage.api.client, second)).entries).toEqual(calendar.entries)
  expect(
    await page.evaluate(`document.activeElement.contains(document.querySelector('#calendar-address'))`),
  ).toBe(true)

  await page.getByRole('button', { name: 'Stopp kalenderen' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Stopp kalenderen' }).press('Enter')
  await page.getByText('Du har ingen kalenderadresse ennå').waitFor()
  await expect(fetchCalendar(stage.api.client, second)).rejects.toThrow('404')
})
