import type { Language } from '../../platform/i18n'
import { csv, xlsx } from '../../platform/documents'
import { headingsIn } from '../list/columns'
import { escaped } from '../list/escape'
import { categoryWords, roleWords, type Category, type ListedRole } from '../list/words'
import type { ExportFormat } from './export.dto'

/** Somebody in a group, as a row of the list; without a category they only hold roles. */
export interface ListedPerson {
  readonly organisationNumber: string
  readonly name: string
  readonly email: string
  readonly category: Category | null
  readonly title: string
  readonly group: string
  readonly roles: readonly ListedRole[]
}

/** A list of participants in the format that the import reads: taken out and put back, it changes nothing. */
export function participantsFile(
  people: readonly ListedPerson[],
  format: ExportFormat,
  language: Language,
  about: { readonly title: string; readonly issuedAt: Date },
): Buffer {
  const rows = people.map((person) => rowOf(person, language))
  const headings = headingsIn[language]
  if (format === 'csv') return csv([[...headings], ...rows.map((row) => row.map(escaped))])
  // Cells of a workbook are texts; only what the import would take an apostrophe from is given one more.
  const cells = rows.map((row) => row.map(asCell))
  const sheet = { name: about.title, columns: headings.map((title) => ({ title })), rows: cells }
  return xlsx({ title: about.title, author: 'DigiViken', issuedAt: about.issuedAt, sheets: [sheet] })
}

/** Who reads a workbook strips spaces around a text, so an apostrophe behind them is the first thing that is read. */
function asCell(text: string): string {
  const read = text.trimStart()
  return read.startsWith("'") ? escaped(read) : text
}

function rowOf(person: ListedPerson, language: Language): string[] {
  const { organisationNumber, name, email, category, title, group, roles } = person
  const written = category === null ? '' : categoryWords[language][category]
  // A representative alone is never enrolled, and without any role the row still says that there is none.
  const also = category !== null && needsSaying(roles) ? (['participant'] as const) : []
  const role = [...also, ...roles].map((one) => roleWords[language][one]).join(', ')
  return [organisationNumber, name, email, written, title, group, role]
}

function needsSaying(roles: readonly ListedRole[]): boolean {
  return roles.length === 0 || roles.includes('employee-representative')
}
