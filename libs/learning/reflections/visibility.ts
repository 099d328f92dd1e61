import type { Language, Localised } from '../../platform/i18n'

/** Who reads a reflection besides its author; each step lets the ones before it read too. */
export const visibilities = ['private', 'group', 'facilitator', 'network'] as const
export type Visibility = (typeof visibilities)[number]

const READERS: Readonly<Record<Visibility, Localised>> = {
  private: {
    nb: 'Bare du kan lese dette.',
    nn: 'Berre du kan lese dette.',
    en: 'Only you can read this.',
  },
  group: {
    nb: 'Du og de andre deltakerne i {group} kan lese dette.',
    nn: 'Du og dei andre deltakarane i {group} kan lese dette.',
    en: 'You and the other participants in {group} can read this.',
  },
  facilitator: {
    nb: 'Deltakerne i {group} og den lokale fasilitatoren kan lese dette.',
    nn: 'Deltakarane i {group} og den lokale fasilitatoren kan lese dette.',
    en: 'The participants in {group} and the local facilitator can read this.',
  },
  network: {
    nb: 'Deltakerne i {group}, den lokale fasilitatoren, kursholderne og nettverkets administratorer kan lese dette.',
    nn: 'Deltakarane i {group}, den lokale fasilitatoren, kurshaldarane og administratorane i nettverket kan lese dette.',
    en: 'The participants in {group}, the local facilitator, the instructors and the network’s administrators can read this.',
  },
}

/** What stands above the field while the author writes; the database's policy holds the same promise. */
export function readersText(visibility: Visibility, group: string, language: Language): string {
  return READERS[visibility][language].replace('{group}', group)
}
