import { formatDay, type Sheet, type Workbook } from '../../platform/documents'
import type { Language } from '../../platform/i18n'
import type { Matrix, MatrixRow } from '../overview'
import type { OverviewView } from '../overview.dto'
import { countyName, worded, type Word } from './workbook-words'

type Say = ReturnType<typeof worded>
type Share = { readonly attended: number; readonly places: number }

const STANDINGS = {
  completed: 'completed',
  'on-track': 'onTrack',
  behind: 'behind',
  waiting: 'waiting',
} as const satisfies Record<MatrixRow['standing'], Word>

/** The overview on three sheets, and one that says what the figures mean. It is of the day that the overview names. */
export function workbookOf(overview: OverviewView, matrix: Matrix, language: Language): Workbook {
  const say = worded(language)
  return {
    title: say('title', overview.cohort.name),
    author: say('author'),
    issuedAt: new Date(`${overview.asOf}T00:00:00Z`),
    sheets: [
      groupSheet(matrix, say),
      countySheet(overview, say),
      monthSheet(overview, say),
      about(overview, say, language),
    ],
  }
}

function groupSheet({ groups, modules }: Matrix, say: Say): Sheet {
  const words: Word[] = [
    'group',
    'county',
    'batch',
    'people',
    'standing',
    'done',
    'of',
    'expected',
    'explained',
  ]
  return {
    name: say('groups'),
    columns: [
      ...words.map((word) => ({ title: say(word) })),
      ...modules.map(({ number }) => ({ title: say('module', number) })),
    ],
    rows: groups.map(({ name, county, batch, people, standing, progress, cells }) => [
      name,
      countyName(county, say('noCounty')),
      batch?.number ?? null,
      people,
      say(STANDINGS[standing]),
      progress.done,
      progress.of,
      progress.expected,
      progress.text,
      ...cells.map(({ state }) => say(`state.${state}`)),
    ]),
  }
}

function countySheet({ counties }: OverviewView, say: Say): Sheet {
  const sums: Word[] = ['groups', 'completed', 'onTrack', 'behind', 'waiting', 'people', 'attended', 'places']
  return {
    name: say('counties'),
    columns: [
      { title: say('county') },
      ...sums.map((word) => ({ title: say(word), sum: true })),
      { title: say('percent'), format: 'percent' },
    ],
    rows: counties.map((one) => [
      countyName(one.county, say('noCounty')),
      one.groups,
      one.completed,
      one.onTrack,
      one.behind,
      one.waiting,
      one.people,
      one.attended,
      one.places,
      share(one),
    ]),
    ...(counties.length > 0 ? { totals: { label: say('sum') } } : {}),
  }
}

function monthSheet({ months }: OverviewView, say: Say): Sheet {
  const words: Word[] = ['month', 'completedBy', 'attended', 'places']
  return {
    name: say('months'),
    columns: [
      ...words.map((word) => ({ title: say(word) })),
      { title: say('percent'), format: 'percent' },
      { title: say('delivered') },
    ],
    rows: months.map((one) => [
      one.month,
      one.completed,
      one.attended,
      one.places,
      share(one),
      one.delivered,
    ]),
  }
}

function about({ asOf, cohort }: OverviewView, say: Say, language: Language): Sheet {
  const rows = [
    [cohort.name],
    [`${say('asOf')} ${formatDay(asOf, language)}`],
    [say('place')],
    [say('order')],
  ]
  return { name: say('about'), columns: [{ title: say('about'), width: 90 }], rows }
}

/** Of nothing there is no share. */
function share({ attended, places }: Share): number | null {
  return places > 0 ? attended / places : null
}
