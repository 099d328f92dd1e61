import type { Page } from 'playwright-core'
import { demoStage } from '../../../libs/testing/browser/demo-stage'
import { violations } from '../../browser/robot'

const stage = demoStage('afterwards', { worker: true })
const PHONE = { width: 390, organisation: '3201' }

/** The gathering of module 5 with Bærum, some days ago. */
async function place(): Promise<{ group: string; gathering: string }> {
  const group = await stage.idOf(`select id from leader_groups where name = 'Bærum'`)
  const gathering = await stage.idOf(
    `select g.id from gatherings g join attendance_sheets s on s.gathering_id = g.id
     join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
     where s.group_id = '${group}' and m.number = 5`,
  )
  return { group, gathering }
}

async function note(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('Hva ble dere enige om?')
  await field.fill(text)
  await page.getByRole('button', { name: 'Noter beslutningen' }).click()
  await page.getByText('Notert.').waitFor()
  await page.getByRole('listitem').getByText(text).waitFor()
}

describe('after a gathering', () => {
  it('the facilitator notes decisions on a phone, looks at the mail, and sends it to the group', async () => {
    const { gathering } = await place()
    const page = await stage.arrive('facilitator', `/samlinger/${gathering}`, PHONE)
    await note(page, 'Vi møtes hver fjortende dag')
    await page.getByLabel('Hva ble dere enige om?').fill('Vi spør innbyggerne først')
    await page.reload()
    expect(await page.getByLabel('Hva ble dere enige om?').inputValue()).toBe('Vi spør innbyggerne først')
    await note(page, 'Vi spør innbyggerne først')
    await page.getByRole('tab', { name: 'Etter' }).click()
    await page.getByLabel('Noen ord om dagen').fill('Takk for i dag.')
    await page.getByText('teksten er trygg på denne enheten').waitFor()
    await page.getByRole('button', { name: 'Send til gruppa' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Den går til 15 personer').waitFor()
    await dialog.getByText('Takk for i dag.').waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Send nå' }).click()
    await page.getByText(/^Sendt til 15 personer/).waitFor()
    expect(await page.getByRole('button', { name: 'Send til gruppa' }).count()).toBe(0)
    const { sent } = (
      await stage.api.world.sql<{ sent: number }>(
        `select count(*)::int as sent from mails where kind = 'summary'`,
      )
    )[0] ?? { sent: 0 }
    expect(sent).toBe(15)
  })

  it('a member reads what was decided and answers two questions by keyboard, and the fifth answer shows the result', async () => {
    const { group, gathering } = await place()
    const page = await stage.arrive('participant', `/gruppe/${group}/hjem`, PHONE)
    const ask = page.getByRole('link', { name: 'Svar på to spørsmål' })
    await ask.focus()
    await page.keyboard.press('Enter')
    const send = page.getByRole('button', { name: 'Send svarene' })
    await send.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Velg ett av svarene.').first().waitFor()
    // The first of what is missing has the focus.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(2)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Takk. Du har svart').waitFor()
    await page.getByText('5 har svart.').waitFor()
    expect(await page.locator('figure').count()).toBe(2)
    await page.goto(`/samlinger/${gathering}`)
    await page.getByText('«Én vei inn» får en leder i linja').waitFor()
    expect(await page.getByRole('button', { name: 'Noter beslutningen' }).count()).toBe(0)
    await page.goto(`/gruppe/${group}/hjem`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByText(/^(Dere besluttet|Du følger opp)/)
      .first()
      .waitFor()
    expect(await ask.count()).toBe(0)
  })
})
