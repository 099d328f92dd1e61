import { demoStage } from '../../../libs/testing/browser/demo-stage'

const stage = demoStage('journeys_local_sessions')
const BAERUM = '3201'
const group = () => stage.idOf(`select id from leader_groups where name = 'Bærum' order by id limit 1`)

describe('a local session', () => {
  it('is planned by a facilitator on a phone, with an agenda, and met by the group', async () => {
    const day = `${stage.now.getUTCFullYear() + 1}-02-10`
    const page = await stage.arrive('facilitator', `/gruppe/${await group()}/samlinger`, {
      organisation: BAERUM,
      width: 390,
    })
    await page.getByRole('link', { name: 'Planlegg en lokal økt' }).click()
    await page.getByLabel('Hva handler økta om?').fill('Veikartet vårt')
    await page.getByLabel('Dato', { exact: true }).fill(day)
    await page.getByLabel('Sted', { exact: true }).fill('Møterom 5')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Lokal økt: Veikartet vårt' }).waitFor()

    await page.getByRole('link', { name: 'Endre program og forberedelser' }).click()
    await page.getByText('Programmet: 2 t. Samlingen: 2 t.').waitFor()
    const move = page.getByRole('button', { name: 'Flytt «Pause»' })
    await move.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Først' }).click()
    await page.getByText('«Pause» står nå som nummer 1 av 5.').waitFor()
    await page.getByRole('button', { name: 'Lengre tid til «Pause»' }).click()
    await page.getByText('Programmet er 5 min lengre enn samlingen.').waitFor()
    await page.getByRole('button', { name: 'Legg til punkt' }).click()
    await page.keyboard.type('Oppsummering')
    await page.getByLabel('Forberedelser').fill('Ta med tiltakslista.')
    await page.getByRole('button', { name: 'Lagre' }).click()

    await page.getByRole('heading', { level: 1, name: 'Lokal økt: Veikartet vårt' }).waitFor()
    await page.getByRole('button', { name: 'Kall inn' }).click()
    await page.getByText('Gruppa er kalt inn.').waitFor()

    const id = await stage.idOf(`select id from gatherings where title = 'Veikartet vårt'`)
    const reader = await stage.arrive('participant', `/samlinger/${id}`, { organisation: BAERUM, width: 390 })
    await reader.getByText('Ta med tiltakslista.').waitFor()
    const agenda = reader.getByRole('listitem').filter({ hasText: 'Pause' })
    await agenda.getByText('12.00–12.15').waitFor()
    expect(await reader.getByRole('link', { name: 'Endre program og forberedelser' }).count()).toBe(0)
  })

  it('is an agenda that two write at once, and nobody loses what they wrote', async () => {
    const id = await stage.idOf(`select id from gatherings where title = 'Tiltakene våre: hvor står vi?'`)
    const [one, other] = [
      await stage.arrive('facilitator', `/samlinger/${id}/program`, { organisation: BAERUM, width: 390 }),
      await stage.arrive('chief-executive', `/samlinger/${id}/program`, {
        organisation: BAERUM,
        width: 1280,
      }),
    ]
    await one.getByLabel('Forberedelser').fill('Les lista.')
    await other.getByLabel('Forberedelser').fill('Ta med kalenderen.')
    await one.getByRole('button', { name: 'Lagre' }).click()
    await one.getByText('Les lista.').waitFor()
    await other.getByRole('button', { name: 'Lagre' }).click()
    await other.getByText('Noen andre endret programmet mens du skrev').waitFor()
    expect(await other.getByLabel('Forberedelser').inputValue()).toBe('Ta med kalenderen.')
    await other.getByRole('button', { name: 'Lagre min' }).click()
    await other.getByText('Ta med kalenderen.').waitFor()
  })
})

describe('a batch', () => {
  it('is split by an administrator who sees first what it means', async () => {
    const cohort = await stage.idOf(
      `select id from cohorts where state = 'enrolling' order by starts_on desc limit 1`,
    )
    const page = await stage.arrive('administrator', `/kull/${cohort}/samlinger`, { width: 1280 })
    await page.getByRole('table').getByRole('link', { name: 'Del pulje 1' }).click()
    await page.getByLabel('Hvaler').check()
    await page.getByRole('button', { name: 'Se hva det betyr' }).click()
    await page.getByText('Gruppene var kalt inn til 4 av datoene.', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Del, og lag pulje 3' }).click()
    await page
      .getByRole('table')
      .getByRole('rowheader', { name: /Pulje 3/ })
      .waitFor()
    const moved = await stage.idOf(
      `select l.id from leader_groups l join batches b on b.id = l.batch_id where b.number = 3 and b.cohort_id = '${cohort}'`,
    )
    expect(moved).toBe(await stage.idOf(`select id from leader_groups where name = 'Hvaler'`))
  })
})
