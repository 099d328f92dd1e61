import type { Visitor } from '../../../libs/testing/browser/browser'
import { demoStage } from '../../../libs/testing/browser/demo-stage'

const stage = demoStage('check_in')
let gathering: string

beforeAll(async () => {
  // The first second of a minute: the code on the screen stays the one of the server's standing clock.
  const now = new Date(Math.floor(stage.now.getTime() / 60_000) * 60_000)
  stage.api.clock.moveTo(now)
  const [found] = await stage.api.world.sql<{ id: string }>(
    `with begun as (update gatherings g set starts_at = $1::timestamptz - interval '10 minutes', ends_at = $1::timestamptz + interval '6 hours'
     from cohort_modules m, batches b where m.cohort_id = g.cohort_id and m.id = g.module_id and b.id = g.batch_id
       and m.number = 5 and b.number = 1 and g.state in ('called', 'held') returning g.id)
     select id from begun`,
    [now],
  )
  gathering = found?.id ?? ''
})

function arrive(as: string, path: string, width = 390): Promise<Visitor['page']> {
  return stage.arrive(as, path, { width, organisation: as === 'administrator' ? undefined : '3201' })
}

async function statusOf(person: string): Promise<string | undefined> {
  const [row] = await stage.api.world.sql<{ status: string }>(
    `select a.status from attendances a join enrolments e on e.id = a.enrolment_id join people p on p.id = e.person_id
     where a.gathering_id = $1 and p.name = $2`,
    [gathering, person],
  )
  return row?.status
}

it('the code is shown in the room, a participant says on a phone that they are here, and the list says so', async () => {
  const screen = await arrive('facilitator', `/samlinger/${gathering}/kode`, 1280)
  const shown = (await screen.locator('.room-code').innerText()).replaceAll(/\D/g, '').slice(-6)
  await screen.getByRole('img', { name: /QR-kode/ }).waitFor()
  await screen.getByText('0 av 14 har meldt seg').waitFor()

  const phone = await arrive('participant', `/samlinger/${gathering}/her`)
  const button = phone.getByRole('button', { name: 'Jeg er her' })
  await phone.getByLabel('Kode').fill(shown === '000000' ? '000001' : '000000')
  await phone.keyboard.press('Enter')
  await phone.getByText('Koden stemmer ikke.').waitFor()
  await phone.getByLabel('Kode').fill(shown)
  await button.press('Enter')
  await phone.getByText(/Du er registrert kl\./).waitFor()

  await screen.getByText('1 av 14 har meldt seg').waitFor()
  await screen.goto(`/samlinger/${gathering}/oppmote`)
  await screen.getByText(/Meldte seg selv kl\./).waitFor()
})

it('one who marks without a connection and one who marks meanwhile are both heard, and asked where they differ', async () => {
  const offline = await arrive('facilitator', `/samlinger/${gathering}/oppmote`)
  const other = await arrive('administrator', `/samlinger/${gathering}/oppmote`, 1280)
  const keys = offline.getByRole('button', { name: /Endre$/ })
  await keys.first().waitFor()
  const names = await offline.locator('[data-status="unknown"] .person-name').allInnerTexts()
  const [same = '', mine = '', theirs = ''] = names
  const mark = async (page: Visitor['page'], name: string, as: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(`^${name}: .* Endre$`) }).click()
    await page
      .getByRole('group', { name, exact: true })
      .getByRole('button', { name: as, exact: true })
      .click()
  }
  await offline.context().setOffline(true)
  await mark(offline, same, 'Borte')
  await mark(offline, mine, 'Forfall')
  await offline.getByText(/Ikke lagret ennå – ingen forbindelse/).waitFor()
  const unfold = other.getByRole('button', { name: 'Bærum', exact: true })
  if ((await unfold.count()) > 0) await unfold.click()
  await mark(other, same, 'Til stede')
  await mark(other, theirs, 'Til stede')
  await other.getByText(/^Lagret/).waitFor()
  await offline.context().setOffline(false)
  await offline.getByText('Dere har ført ulikt. Hva stemmer?').waitFor()
  // The question may be asked before what nobody disputes is on its way.
  await offline.locator('.status-line[data-status="saved"]').waitFor()
  expect([await statusOf(mine), await statusOf(theirs), await statusOf(same)]).toEqual([
    'excused',
    'present',
    'present',
  ])
  await offline.getByRole('button', { name: 'Du: borte' }).click()
  await offline.getByText(/^Lagret/).waitFor()
  expect(await statusOf(same)).toBe('absent')
}, 60_000)
