import { message, type Language, type Localised } from '../../platform/i18n'
import type { AuthoredActivity, AuthoredModule } from '../authoring/version.dto'
import type { Finding, FindingCode } from './readiness'

const SENTENCES: Readonly<Record<FindingCode, Localised>> = {
  'no-core-module': {
    nb: 'Programmet har ingen kjernemodul. Legg til minst én.',
    nn: 'Programmet har ingen kjernemodul. Legg til minst éin.',
    en: 'The programme has no core module. Add at least one.',
  },
  'followup-before-core': {
    nb: 'En oppfølgingsmodul må stå etter kjernemodulene. Flytt den ned.',
    nn: 'Ein oppfølgingsmodul må stå etter kjernemodulane. Flytt han ned.',
    en: 'A follow-up module must stand after the core modules. Move it down.',
  },
  'module-empty': {
    nb: 'Modulen har ingen aktiviteter.',
    nn: 'Modulen har ingen aktivitetar.',
    en: 'The module has no activities.',
  },
  'why-missing': {
    nb: 'Den første modulen mangler gruppeoppgaven der gruppa skriver sitt eget hvorfor.',
    nn: 'Den første modulen manglar gruppeoppgåva der gruppa skriv sitt eige kvifor.',
    en: 'The first module lacks the group task in which the group writes its own why.',
  },
  'why-not-required': {
    nb: 'Den første gruppeoppgaven er gruppas hvorfor. Den må være obligatorisk.',
    nn: 'Den første gruppeoppgåva er kvifor-et til gruppa. Ho må vere obligatorisk.',
    en: 'The first group task is the group’s why. It must be required.',
  },
  'text-missing': {
    nb: '{field} mangler på bokmål.',
    nn: '{field} manglar på bokmål.',
    en: '{field} is missing in bokmål.',
  },
  'link-missing': {
    nb: 'Adressen mangler.',
    nn: 'Adressa manglar.',
    en: 'The address is missing.',
  },
  'captions-missing': {
    nb: 'Videoen mangler adresse til undertekster.',
    nn: 'Videoen manglar adresse til undertekstar.',
    en: 'The video lacks an address of its captions.',
  },
  'language-incomplete': {
    nb: '{count, plural, one {# tekst mangler} other {# tekster mangler}} på {language}. Leserne får bokmål der.',
    nn: '{count, plural, one {# tekst manglar} other {# tekstar manglar}} på {language}. Lesarane får bokmål der.',
    en: '{count, plural, one {# text is missing} other {# texts are missing}} in {language}. Readers get bokmål there.',
  },
}

const FIELDS: Readonly<Record<NonNullable<Finding['field']>, Localised>> = {
  title: { nb: 'Tittelen', nn: 'Tittelen', en: 'The title' },
  theme: { nb: 'Temaet', nn: 'Temaet', en: 'The theme' },
  body: { nb: 'Teksten', nn: 'Teksten', en: 'The text' },
  question: { nb: 'Spørsmålet', nn: 'Spørsmålet', en: 'The question' },
  transcript: { nb: 'Videoen som tekst', nn: 'Videoen som tekst', en: 'The video as text' },
  template: { nb: 'Malen for svaret', nn: 'Malen for svaret', en: 'The template of the answer' },
  link: { nb: 'Adressen', nn: 'Adressa', en: 'The address' },
  captions: { nb: 'Undertekstene', nn: 'Undertekstane', en: 'The captions' },
}

const NAMES: Readonly<Record<Language, Localised>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'nynorsk' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
}

const MODULE: Localised = { nb: 'Modul', nn: 'Modul', en: 'Module' }
const UNTITLED: Localised = { nb: 'Uten tittel', nn: 'Utan tittel', en: 'Untitled' }

/** The sentence of a finding in the reader's language. */
export function sentenceOf(finding: Finding, reader: Language): string {
  const { code, field, language, count } = finding
  return message(SENTENCES[code][reader], {
    field: field ? FIELDS[field][reader] : '',
    language: language ? NAMES[language][reader] : '',
    count,
  })
}

/** Such as "Modul 1 · Vårt hvorfor · Spørsmålet". */
export function placeName(
  module: AuthoredModule | null,
  activity: AuthoredActivity | null,
  field: Finding['field'],
  reader: Language,
): string {
  return [
    module ? `${MODULE[reader]} ${module.number}` : null,
    activity ? titleFor(activity.title, reader) : null,
    field ? FIELDS[field][reader] : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** A title in the reader's language, else in bokmål, else a word that says that there is none. */
export function titleFor(title: Localised, reader: Language): string {
  return title[reader].trim() || title.nb.trim() || UNTITLED[reader]
}
