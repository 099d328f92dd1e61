import type { Language, Localised } from '../../platform/i18n'
import type { OpenThing } from './hand-over.dto'

const ONE: Readonly<Record<OpenThing, Localised>> = {
  attendance: {
    nb: 'Oppmøtet mangler for 1 samling',
    nn: 'Oppmøtet manglar for 1 samling',
    en: 'Attendance is missing for 1 gathering',
  },
  answers: {
    nb: '1 besvarelse er påbegynt og ikke levert',
    nn: '1 svar er påbyrja og ikkje levert',
    en: '1 answer is begun and not delivered',
  },
  unreachable: {
    nb: '1 medlem har en e-postadresse som ikke virker',
    nn: '1 medlem har ei e-postadresse som ikkje verkar',
    en: '1 member has a mail address that does not work',
  },
}
const SEVERAL: Readonly<Record<OpenThing, Localised>> = {
  attendance: {
    nb: 'Oppmøtet mangler for {count} samlinger',
    nn: 'Oppmøtet manglar for {count} samlingar',
    en: 'Attendance is missing for {count} gatherings',
  },
  answers: {
    nb: '{count} besvarelser er påbegynt og ikke levert',
    nn: '{count} svar er påbyrja og ikkje leverte',
    en: '{count} answers are begun and not delivered',
  },
  unreachable: {
    nb: '{count} medlemmer har en e-postadresse som ikke virker',
    nn: '{count} medlemmer har ei e-postadresse som ikkje verkar',
    en: '{count} members have a mail address that does not work',
  },
}

export function openText(key: OpenThing, count: number, language: Language): string {
  return (count === 1 ? ONE : SEVERAL)[key][language].replace('{count}', String(count))
}
