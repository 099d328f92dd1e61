import { reportKinds } from '../grant-words'
import { units } from '../indicators/indicator'

type Schema = Readonly<Record<string, unknown>>

const text = (description?: string): Schema => ({ type: 'string', ...(description ? { description } : {}) })
const whole = (description?: string): Schema => ({ type: 'integer', ...(description ? { description } : {}) })
const orNull = ({ type, ...rest }: Schema): Schema => ({ ...rest, type: [type, 'null'] })
const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description ? { description } : {}),
})
const sum = (description: string): Schema => ({ type: 'string', pattern: '^[0-9a-f]{64}$', description })
const day: Schema = { type: 'string', format: 'date' }
const instant: Schema = { type: 'string', format: 'date-time' }

/** Everything that is named is there, but for what is listed as optional; more may come, and is to be passed over. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', required, properties }
}

const texts: Schema = { type: 'object', additionalProperties: { type: 'string' } }
const localised = object({ nb: text(), nn: text(), en: text() })

const check = object({
  code: {
    type: 'string',
    pattern: '^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$',
    description: 'Stands on every file of the report',
  },
  sha256: sum(
    'SHA-256 of the canonical JSON of `report`: keys sorted by code unit, no white space, whole numbers',
  ),
  address: orNull({
    type: 'string',
    format: 'uri',
    description: 'The page that tells whether the report was handed in',
  }),
})

const grant = object({
  caseNumber: text('Case number of the funder'),
  name: text(),
  purpose: localised,
  funder: localised,
  host: object({ name: text(), organisationNumber: { type: 'string', pattern: '^[0-9]{9}$' }, kind: text() }),
  applied: whole('Whole kroner'),
  granted: whole('Whole kroner'),
  periodFrom: day,
  periodTo: day,
  dueOn: day,
})

const part = object(
  {
    key: orNull(text('A module, a category, a county, a line; null for the whole')),
    title: { oneOf: [localised, { type: 'null' }] },
    value: orNull(whole('Null where nothing is recorded or it is withheld')),
    base: orNull(whole('What the value is a share of')),
    percent: orNull(whole('Rounded down')),
    withheld: {
      type: 'boolean',
      description: 'A value exists and is not shown, because it would say something about a few people',
    },
    names: list(text(), 'Names of organisations'),
    from: day,
    to: day,
  },
  ['names', 'from', 'to'],
)

const indicator = object({
  key: text('The same in every language, file and year'),
  unit: { type: 'string', enum: [...units] },
  period: { oneOf: [object({ from: day, to: day }), { type: 'null' }] },
  parts: list(part),
})

const goal = object({
  key: text(),
  title: localised,
  target: whole(),
  unit: text(),
  actual: orNull(whole('Null where nothing measures the goal')),
  met: orNull({ type: 'boolean' }),
})

const figure = object({
  key: text(),
  label: text(),
  value: orNull(whole()),
  unit: { type: 'string', enum: [...units] },
  text: text('The value as it is written'),
  note: orNull(text()),
  definition: text('What is counted and what is not'),
})

const table = object({
  key: text(),
  caption: text(),
  columns: list(object({ key: text(), title: text(), numeric: { type: 'boolean' } })),
  rows: list(list({ type: ['string', 'integer', 'null'] })),
  summed: { type: 'boolean', description: 'Whether the last row sums the others' },
})

const section = object(
  {
    key: text(),
    title: text(),
    paragraphs: list(text()),
    written: whole('How many of the first paragraphs people wrote; the others are told from the figures'),
    figures: list(figure),
    tables: list(table),
  },
  ['written'],
)

const report = object(
  {
    form: {
      type: 'integer',
      enum: [1, 2, 3],
      description:
        'Rises when the form changes; the second has narratives and definitions, the third the words of each definition ' +
        'and another countedSha256',
    },
    report: object({
      id: { type: 'string', format: 'uuid' },
      kind: { type: 'string', enum: [...reportKinds] },
      version: whole(),
      language: { type: 'string', enum: ['nb', 'nn', 'en'] },
    }),
    grant,
    demo: { type: 'boolean', description: 'True where people and figures are invented' },
    asOf: { ...day, description: 'Last day that counts' },
    frozenAt: instant,
    checkAt: { type: 'string', format: 'uri', description: 'The page where codes are checked' },
    indicators: list(indicator),
    goals: list(goal),
    narratives: { ...texts, description: 'What people wrote, by section, in the language of the report' },
    definitions: { ...texts, description: 'Checksum of how each indicator was defined and read, by its key' },
    defined: {
      type: 'object',
      additionalProperties: object({ nb: text(), nn: text(), en: text() }),
      description: 'What each indicator counted, in words, by its key',
    },
    sections: list(section, 'The report in sentences, in its language'),
    number: whole('Which of the grant’s snapshots this is'),
    countedSha256: sum(
      'Ties the figures to the rows that were counted, which are not published: SHA-256 of how many rows each line ' +
        'counts and their checksum, before the third form of their ids',
    ),
    previousSha256: orNull(sum('The snapshot of the same grant before this one')),
  },
  ['checkAt', 'narratives', 'definitions', 'defined'],
)

/** What the JSON file of a report looks like. Figures are whole numbers; money is whole kroner. */
export const reportSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Funding report',
  description: 'A report to a funder as it was frozen. Names of people are never in it.',
  ...object({ check, report }),
}
