import type { Queries } from '../../platform/database'
import type { Localised } from '../../platform/i18n'
import { addGrantMoney } from './grant-money'
import { addGrantTerms } from './grant-terms'

/** What a demo grant belongs to. */
export interface GrantSeed {
  readonly hostId: string
  readonly cohortId: string
}

/** Adds the demo's grant: the host is Bærum, and the cohort the one that went through modules 1–4. Answers its id. */
export async function addDemoGrant(tx: Queries, { hostId, cohortId }: GrantSeed): Promise<string> {
  const [grant] = await tx.query<{ id: string }[]>(ADD, [
    JSON.stringify({ ...GRANT, host_organisation_id: hostId }),
  ])
  const id = grant?.id ?? ''
  await tx.query('insert into grant_cohorts (grant_id, cohort_id) values ($1, $2)', [id, cohortId])
  await addLines(tx, 'budget_lines', id, BUDGET)
  await addLines(tx, 'financing_lines', id, FINANCING)
  for (const statement of KINDS) await tx.query(statement, [id])
  await tx.query(ADD_GOALS, [id, JSON.stringify(GOALS)])
  await addGrantTerms(tx, id)
  await addGrantMoney(tx, id, cohortId)
  return id
}

/** What each line is filled by; the grant itself is paid out in full. */
const KINDS = [
  `update financing_lines set kind = key, receipts = case key
     when 'grant' then jsonb_build_array(jsonb_build_object('on', '2023-08-15', 'amount', amount)) else '[]' end
   where grant_id = $1`,
  `update budget_lines set filled_by = 'hours' where grant_id = $1 and key = 'local-facilitation'`,
  `update budget_lines b set accounts = a.numbers
   from (values ('instructors', array['12700']), ('learning-portal', array['11950']),
     ('gatherings', array['11150', '11900']), ('project-management', array['10100']),
     ('evaluation', array['12701']), ('dissemination', array['11400'])) as a (key, numbers)
   where b.grant_id = $1 and b.key = a.key`,
]

const COLUMNS = `case_number, name, purpose, funder, host_organisation_id, state, applied, granted, period_from, period_to,
  part_report_cut_on, part_report_due_on, final_report_due_on, contact_office, contact_address, hourly_rate,
  contribution_kind, contribution_rate, contribution_on, contributions_agreed_on`
const ADD = `
  insert into grants (${COLUMNS}) select ${COLUMNS} from jsonb_populate_record(null::grants, $1::jsonb) returning id`
const ADD_GOALS = `
  insert into grant_goals (grant_id, key, position, title, target, unit, measure)
  select $1, l.* from jsonb_to_recordset($2::jsonb) as l
    (key text, position int, title jsonb, target int, unit text, measure text)`

interface Line {
  readonly key: string
  readonly amount: number
  readonly title: Localised
}

async function addLines(tx: Queries, table: string, grantId: string, lines: readonly Line[]): Promise<void> {
  const placed = lines.map((line, position) => ({ ...line, position }))
  await tx.query(
    `insert into ${table} (grant_id, key, position, title, amount)
     select $1, l.* from jsonb_to_recordset($2::jsonb) as l (key text, position int, title jsonb, amount bigint)`,
    [grantId, JSON.stringify(placed)],
  )
}

const text = (nb: string, nn: string, en: string): Localised => ({ nb, nn, en })

const GRANT = {
  case_number: '2023/4187',
  name: 'Kompetanseløftet i digital transformasjon',
  state: 'granted',
  applied: 1_500_000,
  granted: 1_200_000,
  period_from: '2023-08-01',
  period_to: '2025-03-31',
  part_report_cut_on: '2024-05-31',
  part_report_due_on: '2024-06-01',
  final_report_due_on: '2025-06-01',
  contact_office: 'Kommunal- og justisavdelingen',
  contact_address: 'post@statsforvalteren.example',
  hourly_rate: 500,
  contribution_kind: 'fixed',
  contribution_rate: 50_000,
  contribution_on: '2023-08-01',
  contributions_agreed_on: '2023-06-20',
  funder: text('Statsforvalteren', 'Statsforvaltaren', 'The county governor'),
  purpose: text(
    'Tilskuddet skal gi kommunene i nettverket felles forståelse av digital transformasjon. Hele toppledergruppa i hver kommune går gjennom fire moduler om organisasjon, ledelse, strategi og teknologi sammen med utviklingslederne sine, og bruker dem på egne oppgaver.',
    'Tilskotet skal gi kommunane i nettverket felles forståing av digital transformasjon. Heile toppleiargruppa i kvar kommune går gjennom fire modular om organisasjon, leiing, strategi og teknologi saman med utviklingsleiarane sine, og bruker dei på eigne oppgåver.',
    'The grant is to give the municipalities of the network a shared understanding of digital transformation. In each municipality the whole group of top leaders goes through four modules on organisation, leadership, strategy and technology together with its development leaders, and uses them on its own work.',
  ),
}

const BUDGET: readonly Line[] = [
  { key: 'instructors', amount: 1_250_000, title: text('Kursholdere', 'Kurshaldarar', 'Instructors') },
  { key: 'learning-portal', amount: 250_000, title: text('Læringsportal', 'Læringsportal', 'Learning portal') },
  { key: 'gatherings', amount: 400_000, title: text('Samlinger', 'Samlingar', 'Gatherings') },
  { key: 'project-management', amount: 500_000, title: text('Prosjektledelse', 'Prosjektleiing', 'Project management') },
  { key: 'evaluation', amount: 100_000, title: text('Evaluering', 'Evaluering', 'Evaluation') },
  { key: 'dissemination', amount: 100_000, title: text('Spredning', 'Spreiing', 'Dissemination') },
  { key: 'local-facilitation', amount: 800_000, title: text('Lokal fasilitering, egne timer', 'Lokal fasilitering, eigne timar', 'Local facilitation, own hours') },
] // prettier-ignore

const FINANCING: readonly Line[] = [
  { key: 'grant', amount: 1_200_000, title: text('Tilskudd fra Statsforvalteren', 'Tilskot frå Statsforvaltaren', 'Grant from the county governor') },
  { key: 'own-contribution', amount: 28 * 50_000, title: text('Egenandeler, 28 kommuner à 50 000 kr', 'Eigendelar, 28 kommunar à 50 000 kr', 'Own contributions, 28 municipalities at NOK 50 000') },
  { key: 'own-effort', amount: 800_000, title: text('Egeninnsats, egne timer', 'Eigeninnsats, eigne timar', 'Own effort, own hours') },
] // prettier-ignore

const GOALS = [
  { key: 'completed', target: 25, unit: 'municipalities', measure: 'municipalities.completed',
    title: text('Minst 25 kommuner fullfører', 'Minst 25 kommunar fullfører', 'At least 25 municipalities complete') },
  { key: 'attendance', target: 80, unit: 'percent', measure: 'attendance.total',
    title: text('Minst 80 prosent oppmøte', 'Minst 80 prosent oppmøte', 'At least 80 per cent attendance') },
  { key: 'measures', target: 2, unit: 'measures', measure: null,
    title: text('Minst to vedtatte tiltak per kommune', 'Minst to vedtekne tiltak per kommune', 'At least two decided measures per municipality') },
  { key: 'understanding', target: 25, unit: 'percent', measure: null,
    title: text('Spredningen i forståelse ned med 25 prosent', 'Spreiinga i forståing ned med 25 prosent', 'Spread in understanding down by 25 per cent') },
  { key: 'solution-cards', target: 20, unit: 'solution-cards', measure: null,
    title: text('Minst 20 løsningskort', 'Minst 20 løysingskort', 'At least 20 solution cards') },
].map((goal, position) => ({ ...goal, position })) // prettier-ignore
