import type { Visitor } from '../../libs/testing/browser/browser'
import { demoStage } from '../../libs/testing/browser/demo-stage'

const stage = demoStage('answers')

const HVALER = '3110'

let step: string
let answer: string

beforeAll(async () => {
  const [found] = await stage.api.world.sql<{ group: string; cohort: string; activity: string }>(
    `select g.id as "group", g.cohort_id as cohort, a.id as activity from leader_groups g
     join cohorts c on c.id = g.cohort_id
     join activities a on a.programme_version_id = c.programme_version_id and a.key = 'm1.why'
     where g.name = 'Hvaler'`,
  )
  step = `/gruppe/${found?.group}/lopet/${found?.activity}`
  answer = `/kull/${found?.cohort}/svar/${found?.group}/${found?.activity}`
})

const at = (path: string, as: string, organisation?: string): Promise<Visitor['page']> =>
  stage.arrive(as, path, { organisation })

const field = (page: Visitor['page']) => page.locator('#group-answer')
const press = (page: Visitor['page'], name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).click()

async function takeOver(page: Visitor['page']): Promise<void> {
  await press(page, 'Ta over')
  await press(page, 'Ja, jeg tar over')
  await page.locator('#group-answer:not([readonly])').waitFor()
}

/** The joint text as it is stored. */
async function stored(): Promise<string> {
  const rows = await stage.api.world.sql<{ text: string }>(
    `select s.text from submissions s join leader_groups g on g.id = s.group_id
     join stable_activities a on a.id = s.activity_id where g.name = 'Hvaler' and a.key = 'm1.why'`,
  )
  return rows[0]?.text ?? ''
}

it('two write the same answer without losing a word, and it is agreed, delivered, commented on, revised and done', async () => {
  const ada = await at(step, 'participant')
  const bo = await at(step, 'facilitator', HVALER)

  // One writes, the other sees it, takes over, and the first is told.
  await field(ada).fill('Innbyggerne skal slippe å vente.')
  await bo.getByText(/skriver nå/).waitFor()
  expect(await field(bo).isEditable()).toBe(false)
  await takeOver(bo)
  await ada.getByText(/har tatt over/).waitFor()
  await field(bo).fill('De ansatte skal få tid til folk.')
  await press(bo, 'Lagre for gruppa')
  await bo.getByText('Enig 1 av').first().waitFor()

  // Both wrote from nothing, so a person has to choose: both stay.
  await press(ada, 'Lagre for gruppa')
  await ada.getByText('Teksten er endret mens du skrev').waitFor()
  await press(ada, 'Sett sammen begge')
  await ada.getByText(/^Lagret \d/).waitFor()
  const together = 'De ansatte skal få tid til folk.\n\nInnbyggerne skal slippe å vente.'
  expect(await stored()).toBe(together)

  // Each changes a paragraph of their own: it is put together for them.
  await bo.locator('#group-answer:not([readonly])').filter({ hasText: 'vente' }).waitFor()
  await field(ada).fill(together.replace('vente', 'vente og mase'))
  await bo.getByText(/skriver nå/).waitFor()
  await takeOver(bo)
  await field(bo).fill(together.replace('tid til folk', 'mer tid til folk'))
  await press(bo, 'Lagre for gruppa')
  await bo.getByText(/^Lagret \d/).waitFor()
  await press(ada, 'Lagre for gruppa')
  await press(ada, 'Bruk den sammensatte')
  await ada.getByText(/^Lagret \d/).waitFor()
  const merged = 'De ansatte skal få mer tid til folk.\n\nInnbyggerne skal slippe å vente og mase.'
  expect(await stored()).toBe(merged)

  // Agreed by the other, delivered.
  await press(bo, 'Jeg er enig')
  await press(bo, 'Lever')
  await ada.getByText(/^Levert av/).waitFor()

  // The instructor reads it and asks.
  const instructor = await at(answer, 'instructor')
  await instructor.getByLabel('Kommentar til gruppa').fill('Hvem merker det først?')
  await press(instructor, 'Send kommentar')
  await instructor.locator('.comment').getByText('Hvem merker det først?').waitFor()
  await ada.locator('.comment').getByText('Hvem merker det først?').waitFor()

  // The group replies and writes a new version on top.
  await ada.getByLabel('Svar kort på kommentaren').fill('Pårørende. Vi skriver det inn.')
  await press(ada, 'Send svar')
  await ada.getByText('Vi skriver det inn').waitFor()
  await press(ada, 'Skriv en ny versjon')
  await field(ada).fill(`${merged}\n\nPårørende merker det først.`)
  await press(ada, 'Lagre for gruppa')
  await bo.getByRole('button', { name: 'Jeg er enig' }).waitFor()
  await press(bo, 'Jeg er enig')
  await press(bo, 'Lever')
  await ada.getByText(/^Ny versjon levert av/).waitFor()

  // The instructor sees the new text and is content.
  await instructor.getByText('Pårørende merker det først.').waitFor()
  await press(instructor, 'Marker som ferdig')
  await instructor.getByText(/^Markert som ferdig av/).waitFor()
  await ada.getByText(/^Markert som ferdig av/).waitFor()
}, 180_000)

it('an older version comes back as a new one, with its changes marked', async () => {
  const chief = await at(step, 'facilitator', HVALER)
  await press(chief, 'Trekk leveringen tilbake')
  await field(chief).waitFor()
  await chief.getByText(/Tidligere versjoner/).click()
  await chief.locator('ins').first().waitFor()
  await press(chief, 'Gjenopprett versjon 1')
  await chief
    .locator('#group-answer')
    .filter({ hasText: /^De ansatte skal få tid til folk\.$/ })
    .waitFor()
  expect(await stored()).toBe('De ansatte skal få tid til folk.')
}, 60_000)
