import { canonical, sha256 } from '../making/canonical'
import { indicators } from '../indicators/indicators'
import type { PublishedIndicator, PublishedPart } from '../indicators/published'
import { definitionVersion, type Frozen, type Snapshot } from '../making/snapshot'
import { compose } from '../sections/compose'
import type { Frame, Seal } from '../sections/frame'

const COUNTIES = { '31': 14, '32': 9, '33': 5 }
const MODULES = ['Organisasjon', 'Ledelse', 'Strategi', 'Teknologi']

const part = (key: string | null, value: number, base: number | null = null, title = key): PublishedPart => ({
  key,
  title: title === null ? null : { nb: title, nn: title, en: title },
  value,
  base,
  percent: base ? Math.floor((100 * value) / base) : null,
  withheld: false,
})

/** Lines of the indicators that have more than one; every other indicator is one number of twenty-eight. */
function partsOf(key: string, text: string): PublishedPart[] {
  const modules = MODULES.map((name, at) => part(String(at + 1), 250 + at, 281, `${name} ${text}`))
  if (key.endsWith('.by-module')) return modules
  if (key === 'municipalities.by-county')
    return Object.entries(COUNTIES).map(([county, count]) => ({
      ...part(county, count, null, null),
      names: [`Ås ${text}`, 'Våler'],
    }))
  if (key === 'people.by-category') return [part('top-leader', 166), part('development-leader', 115)]
  if (key === 'budget' || key === 'financing')
    return [
      part('instructors', 1_250_000, null, `Kursholdere ${text}`),
      part('evaluation', 100_000, null, text),
    ]
  return [part(null, 27, 28)]
}

/** A frozen report without a database; `text` stands wherever people may have written something. */
export function frozenWith(text = '', language: 'nb' | 'nn' | 'en' = 'nb'): Frozen {
  const said = { nb: `Tekst ${text}`, nn: `Tekst ${text}`, en: `Text ${text}` }
  const told: PublishedIndicator[] = indicators.map(({ key, unit }) => ({
    key,
    unit,
    period: { from: '2023-08-01', to: '2025-03-31' },
    parts: partsOf(key, text),
  }))
  const frame = {
    report: { id: '01890000-0000-7000-8000-000000000001', kind: 'final', version: 2, language },
    grant: {
      caseNumber: `2023/4187 ${text}`,
      name: `Kompetanseløftet ${text}`,
      purpose: said,
      funder: said,
      host: { name: `Bærum ${text}`, organisationNumber: '935478715', kind: 'municipality' },
      applied: 1_500_000,
      granted: 1_200_000,
      periodFrom: '2023-08-01',
      periodTo: '2025-03-31',
      dueOn: '2025-06-01',
    },
    asOf: '2025-03-31',
    frozenAt: '2025-05-28T08:30:00.000Z',
    indicators: told,
    goals: [
      { key: 'completing', title: said, target: 25, unit: 'municipalities', actual: 27, met: true },
      { key: 'attending', title: said, target: 80, unit: 'percent', actual: 91, met: true },
    ],
    // A section that figures tell of too, and one that is only written.
    narratives: { summary: text, experience: text },
  } satisfies Frame
  const seal: Seal = {
    countedSha256: sha256('counted'),
    number: 2,
    previousSha256: sha256('previous'),
  }
  const definitions = Object.fromEntries(indicators.map((one) => [one.key, definitionVersion(one)]))
  const sections = compose(frame, seal)
  const checkAt = 'https://kompetanseloftet.example/sjekk'
  const snapshot: Snapshot = { ...frame, ...seal, form: 2, demo: true, checkAt, definitions, sections }
  return { snapshot, sha256: sha256(canonical(snapshot)) }
}
