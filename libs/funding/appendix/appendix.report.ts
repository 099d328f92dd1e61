import type { CopyOut } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import { SEATS } from '../indicators/gatherings.report'
import { TAKING_PART } from '../indicators/taking-part.sql'
import { categories } from '../sections/words'
import { appendixWords } from './appendix-words'

export const appendixRows = ['attendance', 'participation'] as const
/** What the rows are: a person in a module with whether they came, or a person who takes part. */
export type AppendixRows = (typeof appendixRows)[number]

/** Which rows, of which grant, until which day (`YYYY-MM-DD`), and in which language they are told. */
export interface Asked {
  readonly rows: AppendixRows
  readonly grantId: string
  readonly day: string
  readonly language: Language
}

export const appendixColumns = {
  attendance: ['number', 'organisation', 'group', 'module', 'category', 'attended'],
  participation: ['number', 'organisation', 'group', 'category'],
} as const satisfies Record<AppendixRows, readonly (keyof typeof appendixWords)[]>

/** What spreadsheets take for the beginning of a formula, also in full width and after blanks that an import drops. */
const FORMULA = `'^[[:space:]]*[-=+@\uff1d\uff0b\uff0d\uff20]|^[\\t\\r\\n]'`

/** In CSV nothing else says "this is text". */
function harmless(text: string): string {
  return `case when ${text} ~ ${FORMULA} then '''' || ${text} else ${text} end`
}

const asIs = (text: string): string => text

/**
 * The groups first, so that their names are looked at once and not once a row. Rows that are alike stand together: their
 * order must not say which of them concern the same person.
 */
function told(text: typeof harmless): string {
  return `told as materialized (
    select t.id, t.municipality_number, ${text('t.name')} as organisation, ${text('g.name')} as group_name
    from taking_part t join leader_groups g on g.id = t.id)`
}

const CATEGORY = `case e.category when 'top-leader' then $3 else $4 end`

const ATTENDANCE = (text: typeof harmless): string => `
  with ${SEATS}, ${told(text)}
  select told.municipality_number, told.organisation, told.group_name, seats.number, ${CATEGORY},
    case when seats.attended then $5 else $6 end
  from seats join enrolments e on e.id = seats.enrolment_id join told on told.id = e.group_id
  order by told.municipality_number, told.id, seats.number, e.category, seats.attended`

const PARTICIPATION = (text: typeof harmless): string => `
  with ${TAKING_PART}, ${told(text)}
  select told.municipality_number, told.organisation, told.group_name, ${CATEGORY}
  from told join given on true join enrolments e on e.group_id = told.id
  where e.from_on <= given.day and (e.to_on is null or e.to_on >= given.day)
  order by told.municipality_number, told.id, e.category`

/** The rows as the lines of a CSV file, safe to open in a spreadsheet. The headings are not among them. */
export function csvRows(asked: Asked): CopyOut {
  return copy(asked, harmless, `format csv, delimiter ';'`)
}

/** The rows in PostgreSQL's text format. */
export function plainRows(asked: Asked): CopyOut {
  return copy(asked, asIs, 'format text')
}

function copy({ rows, grantId, day, language }: Asked, text: typeof harmless, options: string): CopyOut {
  const query = rows === 'attendance' ? ATTENDANCE(text) : PARTICIPATION(text)
  const words = ['top-leader', 'development-leader'].map((key) => categories[key]?.one[language] ?? key)
  const answers = [appendixWords.yes[language], appendixWords.no[language]]
  return { query, params: [grantId, day, ...words, ...answers], options, counting: true }
}
