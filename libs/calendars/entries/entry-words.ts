import type { Language, Localised } from '../../platform/i18n'

/** What an entry is about, as far as its name says it. */
export interface Named {
  /** The module's number; null for a local session. */
  readonly module: number | null
  readonly title: string
}

const words = {
  gathering: {
    nb: 'samling i modul {number}',
    nn: 'samling i modul {number}',
    en: 'gathering of module {number}',
  },
  'the-gathering': {
    nb: 'samlingen i modul {number}',
    nn: 'samlinga i modul {number}',
    en: 'the gathering of module {number}',
  },
  session: { nb: 'lokal økt: {title}', nn: 'lokal økt: {title}', en: 'local session: {title}' },
  'the-session': {
    nb: 'den lokale økta «{title}»',
    nn: 'den lokale økta «{title}»',
    en: 'the local session “{title}”',
  },
} satisfies Record<string, Localised>

/** "samling i modul 2", "lokal økt: Dette gjør vi nå". */
export function aName({ module, title }: Named, language: Language): string {
  const text = words[module === null ? 'session' : 'gathering'][language]
  return text.replace('{number}', String(module)).replace('{title}', () => title)
}

/** "samlingen i modul 2", "den lokale økta «Dette gjør vi nå»". */
export function theName({ module, title }: Named, language: Language): string {
  const text = words[module === null ? 'the-session' : 'the-gathering'][language]
  return text.replace('{number}', String(module)).replace('{title}', () => title)
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)

/** Below an entry. */
export const entryWords = {
  join: { nb: 'Bli med digitalt: {link}', nn: 'Bli med digitalt: {link}', en: 'Join online: {link}' },
  page: {
    nb: 'Program og forberedelser: {link}',
    nn: 'Program og førebuingar: {link}',
    en: 'Agenda and preparation: {link}',
  },
  cancelled: { nb: 'Avlyst. {reason}', nn: 'Avlyst. {reason}', en: 'Cancelled. {reason}' },
  readers: {
    nb: 'Svarer du i kalenderen, ser fasilitatoren i gruppa, kursholderne og programkontoret svaret. Du trenger ikke svare.',
    nn: 'Svarar du i kalenderen, ser fasilitatoren i gruppa, kurshaldarane og programkontoret svaret. Du treng ikkje svare.',
    en: 'If you answer in your calendar, the facilitator of your group, the instructors and the programme office see it. You need not answer.',
  },
  digital: { nb: 'Digitalt', nn: 'Digitalt', en: 'Online' },
  due: {
    nb: 'Frist: etterarbeid i modul {number}',
    nn: 'Frist: etterarbeid i modul {number}',
    en: 'Due: postwork of module {number}',
  },
  path: {
    nb: 'Se hva som gjenstår: {link}',
    nn: 'Sjå kva som står att: {link}',
    en: 'See what is left: {link}',
  },
  calendar: { nb: 'Kompetanseløftet', nn: 'Kompetanseløftet', en: 'Kompetanseløftet' },
} satisfies Record<string, Localised>
