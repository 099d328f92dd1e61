import { Problem } from '../../platform/http'
import type { Language } from '../../platform/i18n'

/** What a list of participants says about each; the name is the one in the API and in the findings. */
export const columns = ['organisationNumber', 'name', 'email', 'category', 'title', 'group', 'role'] as const
export type Column = (typeof columns)[number]

const REQUIRED: readonly Column[] = ['organisationNumber', 'name', 'email', 'category']

/** What people write in the first row, in bokmål, nynorsk and English; compared without case, spaces and hyphens. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  organisationNumber: [
    'organisasjonsnummer',
    'organisasjonsnr',
    'orgnummer',
    'orgnr',
    'organisationnumber',
    'organizationnumber',
    'organisationno',
    'orgno',
  ],
  name: ['navn', 'namn', 'name', 'fulltnavn', 'fulltnamn', 'fullname', 'deltaker', 'deltakar', 'participant'],
  email: ['epost', 'epostadresse', 'email', 'emailaddress', 'mail', 'mailadresse', 'mailaddress'],
  category: ['kategori', 'category', 'deltakerkategori', 'deltakarkategori', 'participantcategory'],
  title: ['tittel', 'title', 'stilling', 'stillingstittel', 'jobtitle', 'position'],
  group: ['gruppe', 'group', 'deltakergruppe', 'deltakargruppe', 'leadergroup'],
  role: ['rolle', 'roller', 'role', 'roles'],
}

/** The headings of the list that people fill in, and of the one that they download; in the order of `columns`. */
export const headingsIn: Readonly<Record<Language, readonly string[]>> = {
  nb: ['organisasjonsnummer', 'navn', 'e-post', 'kategori', 'tittel', 'gruppe', 'rolle'],
  nn: ['organisasjonsnummer', 'namn', 'e-post', 'kategori', 'tittel', 'gruppe', 'rolle'],
  en: ['organisation number', 'name', 'e-mail', 'category', 'title', 'group', 'role'],
}

/** Where each column stands in a row, counted from 0. */
export type Places = ReadonlyMap<Column, number>

/** How many columns a first row names that we know; tells a separator from a character in a text. */
export function recognised(headings: readonly string[]): number {
  return headings.filter((heading) => columnOf(heading) !== undefined).length
}

/** @throws Problem when a required column is missing or a column stands there twice */
export function placesOf(headings: readonly string[]): Places {
  const places = new Map<Column, number>()
  headings.forEach((heading, at) => {
    const column = columnOf(heading)
    if (column === undefined) return
    if (places.has(column))
      throw new Problem('unprocessable', 'import.column-twice', { column: heading.trim() })
    places.set(column, at)
  })
  const missing = REQUIRED.filter((column) => !places.has(column))
  if (missing.length > 0) throw columnsMissing(missing)
  return places
}

function columnsMissing(missing: readonly Column[]): Problem {
  const names = missing.map((column) => headingsIn.nb[columns.indexOf(column)] ?? column)
  const errors = missing.map((column) => ({ pointer: `/file/${column}`, code: 'field.required' }))
  return new Problem('unprocessable', 'import.columns-missing', { columns: names.join(', ') }, errors)
}

function columnOf(heading: string): Column | undefined {
  const key = heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return columns.find((column) => HEADINGS[column].includes(key))
}
