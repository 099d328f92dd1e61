import type { Language, Localised } from '../../platform/i18n'
import type { Room } from '../discussion.policy'

const READERS: Readonly<Record<Room, Localised>> = {
  group: {
    nb: 'Dette leses av ledergruppa di: deltakerne i {group}, den lokale fasilitatoren og den tillitsvalgte.',
    nn: 'Dette blir lese av leiargruppa di: deltakarane i {group}, den lokale fasilitatoren og den tillitsvalde.',
    en: 'This is read by your leader group: the participants in {group}, the local facilitator and the employee representative.',
  },
  cohort: {
    nb: 'Dette leses av alle gruppene i kullet, kursholderne og programkontoret. Navnet og kommunen din vises.',
    nn: 'Dette blir lese av alle gruppene i kullet, kurshaldarane og programkontoret. Namnet og kommunen din blir vist.',
    en: 'This is read by all groups of the cohort, the instructors and the programme office. Your name and municipality are shown.',
  },
}

/** What stands above the field while somebody writes; the database's policy holds the same promise. */
export function roomReaders(room: Room, group: string, language: Language): string {
  return READERS[room][language].replace('{group}', group)
}
