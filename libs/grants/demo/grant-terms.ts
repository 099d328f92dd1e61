import type { Queries } from '../../platform/database'
import type { Localised } from '../../platform/i18n'

const text = (nb: string, nn: string, en: string): Localised => ({ nb, nn, en })
const NOTHING = text('', '', '')

const CONDITIONS = [
  {
    state: 'met',
    text: text(
      'Tilskuddet skal brukes til å bygge kompetanse i kommunene i nettverket.',
      'Tilskotet skal brukast til å byggje kompetanse i kommunane i nettverket.',
      'The grant is to be used to build competence in the municipalities of the network.',
    ),
    how: text(
      'Alle utgifter er ført på prosjektet i regnskapet til vertskommunen.',
      'Alle utgifter er førte på prosjektet i rekneskapen til vertskommunen.',
      'All costs are booked on the project in the host municipality’s accounts.',
    ),
  },
  {
    state: 'met',
    text: text(
      'Kommunene skal bidra med egenandel og egne timer.',
      'Kommunane skal bidra med eigendel og eigne timar.',
      'The municipalities are to contribute money and hours of their own.',
    ),
    how: text(
      'Alle 28 kommuner har betalt egenandelen, og timene er ført.',
      'Alle 28 kommunar har betalt eigendelen, og timane er førte.',
      'All 28 municipalities have paid their contribution, and the hours are entered.',
    ),
  },
  {
    state: 'open',
    text: text(
      'Erfaringene skal deles med kommuner utenfor nettverket.',
      'Erfaringane skal delast med kommunar utanfor nettverket.',
      'What is learned is to be shared with municipalities outside the network.',
    ),
    how: NOTHING,
  },
].map((one, position) => ({ ...one, position }))

const ofModule = (number: number, planned_on: string): object => ({
  title: text(
    `Samlingene i modul ${number} er holdt`,
    `Samlingane i modul ${number} er haldne`,
    `The gatherings of module ${number} are held`,
  ),
  planned_on,
  module: number,
  held_on: null,
})

const MILESTONES = [
  {
    title: text('Læringsportalen er i bruk', 'Læringsportalen er i bruk', 'The learning portal is in use'),
    planned_on: '2023-08-15', module: null, held_on: '2023-08-18',
  },
  ofModule(1, '2023-08-24'),
  ofModule(2, '2023-11-09'),
  ofModule(3, '2024-02-01'),
  ofModule(4, '2024-04-18'),
  {
    title: text('Evalueringen er ferdig', 'Evalueringa er ferdig', 'The evaluation is finished'),
    planned_on: '2025-02-14', module: null, held_on: '2025-02-28',
  },
  {
    title: text('Avsluttende nettverkssamling', 'Avsluttande nettverkssamling', 'Closing gathering of the network'),
    planned_on: '2025-03-12', module: null, held_on: '2025-03-12',
  },
].map((one, position) => ({ ...one, position })) // prettier-ignore

/** What the funder agreed to in the autumn of 2024. */
const CHANGE = [
  { what: 'period-to', title: null, before: '2024-12-31', after: '2025-03-31' },
  { what: 'budget-line', title: text('Evaluering', 'Evaluering', 'Evaluation'), before: '60000', after: '100000' },
  { what: 'budget-line', title: text('Spredning', 'Spreiing', 'Dissemination'), before: '140000', after: '100000' },
] // prettier-ignore

const EXPLANATION = 'Siste del av evalueringen ble gjort digitalt og kostet mindre enn budsjettert.'

/** Adds the terms of the demo's grant: conditions, milestones, and what was agreed with the funder on the way. */
export async function addGrantTerms(tx: Queries, grantId: string): Promise<void> {
  await tx.query(
    `insert into grant_conditions (grant_id, position, text, state, how)
     select $1, position, text, state, how from jsonb_populate_recordset(null::grant_conditions, $2::jsonb)`,
    [grantId, JSON.stringify(CONDITIONS)],
  )
  await tx.query(
    `insert into grant_milestones (grant_id, position, title, planned_on, module, held_on)
     select $1, position, title, planned_on, module, held_on
     from jsonb_populate_recordset(null::grant_milestones, $2::jsonb)`,
    [grantId, JSON.stringify(MILESTONES)],
  )
  await tx.query(
    `insert into grant_changes (grant_id, agreed_on, takes_effect_on, case_reference, parts, recorded_at)
     values ($1, '2024-10-04', '2024-10-01', '2023/4187-11', $2, '2024-10-07T08:00:00Z')`,
    [grantId, JSON.stringify(CHANGE)],
  )
  await tx.query(`update budget_lines set explanation = $2 where grant_id = $1 and key = 'evaluation'`, [
    grantId,
    EXPLANATION,
  ])
}
