import type { Language, Localised } from '../../platform/i18n'

/** Who reads a reflection besides its author; from `group` on each lets the ones before it read too. */
export const visibilities = ['private', 'pair', 'group', 'facilitator', 'network'] as const
export type Visibility = (typeof visibilities)[number]

/** With whom a text is shared; the reader is the one colleague of a pair. */
export interface Sharing {
  readonly visibility: Visibility
  readonly readerId: string | null
}

/** Whether somebody could read it who could not before. */
export function widens(from: Sharing, to: Sharing): boolean {
  const rank = ({ visibility }: Sharing): number => visibilities.indexOf(visibility)
  return (
    rank(to) > rank(from) || (to.visibility === 'pair' && to.readerId !== from.readerId && rank(from) < 2)
  )
}

/** Those around an author, by name: the other members, and the facilitators who are no members. */
export interface Audience {
  readonly group: string
  readonly colleagues: number
  readonly facilitators: number
  readonly reader: string | null
}

const READERS: Readonly<Record<Visibility, Localised>> = {
  private: {
    nb: 'Bare du kan lese dette.',
    nn: 'Berre du kan lese dette.',
    en: 'Only you can read this.',
  },
  pair: {
    nb: 'Du og {reader} kan lese dette.',
    nn: 'Du og {reader} kan lese dette.',
    en: 'You and {reader} can read this.',
  },
  group: {
    nb: 'Ledergruppa di i {group} kan lese dette: {people} personer med deg.',
    nn: 'Leiargruppa di i {group} kan lese dette: {people} personar med deg.',
    en: 'Your leader group in {group} can read this: {people} people including you.',
  },
  facilitator: {
    nb: 'Ledergruppa di i {group} og den lokale fasilitatoren kan lese dette: {carried} personer med deg.',
    nn: 'Leiargruppa di i {group} og den lokale fasilitatoren kan lese dette: {carried} personar med deg.',
    en: 'Your leader group in {group} and the local facilitator can read this: {carried} people including you.',
  },
  network: {
    nb: 'Ledergruppa di i {group}, den lokale fasilitatoren, kursholderne for kullet og nettverkets administratorer kan lese dette.',
    nn: 'Leiargruppa di i {group}, den lokale fasilitatoren, kurshaldarane for kullet og administratorane i nettverket kan lese dette.',
    en: 'Your leader group in {group}, the local facilitator, the cohort’s instructors and the network’s administrators can read this.',
  },
}

const SOMEBODY: Localised = { nb: 'en kollega', nn: 'ein kollega', en: 'a colleague' }

/** What stands above the field while the author writes; the database's policy holds the same promise. */
export function readersText(visibility: Visibility, audience: Audience, language: Language): string {
  const people = audience.colleagues + 1
  return READERS[visibility][language]
    .replace('{group}', audience.group)
    .replace('{reader}', audience.reader ?? SOMEBODY[language])
    .replace('{people}', String(people))
    .replace('{carried}', String(people + audience.facilitators))
}
