import type { Localised } from '../../platform/i18n'
import type { Change } from './content'

/** `{…}` is filled in; what people wrote stands in their own language. */
export const words = {
  gathering: {
    nb: 'samlingen i modul {number}',
    nn: 'samlinga i modul {number}',
    en: 'the gathering in module {number}',
  },
  localGathering: { nb: 'samlingen {date}', nn: 'samlinga {date}', en: 'the gathering on {date}' },
  subject: {
    nb: 'Oppsummering fra {gathering}',
    nn: 'Oppsummering frå {gathering}',
    en: 'Summary of {gathering}',
  },
  subjectAgain: {
    nb: 'Oppdatert oppsummering fra {gathering}',
    nn: 'Oppdatert oppsummering frå {gathering}',
    en: 'Updated summary of {gathering}',
  },
  changes: { nb: 'Endret siden sist', nn: 'Endra sidan sist', en: 'Changed since last time' },
  textChanged: {
    nb: 'Teksten i oppsummeringen er endret.',
    nn: 'Teksten i oppsummeringa er endra.',
    en: 'The text of the summary has changed.',
  },
  decisions: { nb: 'Dette besluttet dere', nn: 'Dette vart de samde om', en: 'What you decided' },
  text: { nb: 'Oppsummering', nn: 'Oppsummering', en: 'Summary' },
  follows: { nb: '{name} følger opp', nn: '{name} følgjer opp', en: '{name} follows it up' },
  due: { nb: 'innen {date}', nn: 'innan {date}', en: 'by {date}' },
  evaluation: {
    nb: 'Var samlingen til nytte? Svar på to spørsmål innen {date}. Det tar et halvt minutt, og ingen ser hvem som svarte hva.',
    nn: 'Var samlinga til nytte? Svar på to spørsmål innan {date}. Det tek eit halvt minutt, og ingen ser kven som svarte kva.',
    en: 'Was the gathering of use? Answer two questions by {date}. It takes half a minute, and nobody sees who answered what.',
  },
  evaluate: { nb: 'Svar på to spørsmål', nn: 'Svar på to spørsmål', en: 'Answer two questions' },
  open: { nb: 'Se samlingen', nn: 'Sjå samlinga', en: 'See the gathering' },
  why: {
    nb: 'Du får denne e-posten fordi du er med i gruppa {group} i Kompetanseløftet. {sender} sendte den til hele gruppa.',
    nn: 'Du får denne e-posten fordi du er med i gruppa {group} i Kompetanseløftet. {sender} sende han til heile gruppa.',
    en: 'You receive this mail because you are in the group {group} in Kompetanseløftet. {sender} sent it to the whole group.',
  },
  because: {
    nb: 'Oppsummeringen av en samling ble sendt til gruppa.',
    nn: 'Oppsummeringa av ei samling vart send til gruppa.',
    en: 'The summary of a gathering was sent to the group.',
  },
} satisfies Record<string, Localised>

export const changeWords: Readonly<Record<Change['kind'], Localised>> = {
  added: { nb: 'Nytt: {text}', nn: 'Nytt: {text}', en: 'New: {text}' },
  changed: { nb: 'Endret: {text}', nn: 'Endra: {text}', en: 'Changed: {text}' },
  removed: {
    nb: 'Gjelder ikke lenger: {text}',
    nn: 'Gjeld ikkje lenger: {text}',
    en: 'No longer holds: {text}',
  },
}
