import { logValues, logWords } from '../../changes'
import { constraintProblems, problemTexts } from '../../platform/http'

problemTexts({
  'reminder-rule.texts': {
    nb: 'Noe i tekstene må rettes før regelen kan lagres.',
    nn: 'Noko i tekstane må rettast før regelen kan lagrast.',
    en: 'Something in the texts must be put right before the rule can be saved.',
  },
  'reminder-rule.text-missing': {
    nb: 'Teksten mangler. Mottakerne leser hvert sitt språk.',
    nn: 'Teksten manglar. Mottakarane les kvart sitt språk.',
    en: 'The text is missing. Recipients read different languages.',
  },
  'reminder-rule.place-unknown': {
    nb: '{place} er ikke noe vi kan fylle inn her.',
    nn: '{place} er ikkje noko vi kan fylle inn her.',
    en: '{place} is nothing that can be filled in here.',
  },
  'reminder-rule.repeat': {
    nb: 'En regel som gjentas, må si hvor mange dager det går mellom hver gang.',
    nn: 'Ein regel som blir gjenteken, må seie kor mange dagar det går mellom kvar gong.',
    en: 'A rule that repeats must say how many days lie between.',
  },
  'reminder-rule.too-early': {
    nb: 'Det som ikke kan vente, må være nyttig den dagen det sendes, og kan ikke gjentas.',
    nn: 'Det som ikkje kan vente, må vere nyttig den dagen det blir sendt, og kan ikkje gjentakast.',
    en: 'What cannot wait must be of use on the day it is sent, and cannot repeat.',
  },
})
constraintProblems({ uq_reminder_rules_programme_version_id_cohort_id_key: 'request.stale' })

logValues({
  calling: { nb: 'Innkalling', nn: 'Innkalling', en: 'Calling' },
  'prework-first': {
    nb: 'Forarbeid, første gang',
    nn: 'Førearbeid, første gong',
    en: 'Prework, first time',
  },
  'prework-last': { nb: 'Forarbeid, siste gang', nn: 'Førearbeid, siste gong', en: 'Prework, last time' },
  'gathering-tomorrow': { nb: 'Samling i morgen', nn: 'Samling i morgon', en: 'Gathering tomorrow' },
  'attendance-unmarked': {
    nb: 'Oppmøte ikke ført',
    nn: 'Oppmøte ikkje ført',
    en: 'Attendance not recorded',
  },
  'postwork-halfway': { nb: 'Etterarbeid, halvveis', nn: 'Etterarbeid, halvvegs', en: 'Postwork, halfway' },
  'postwork-due': { nb: 'Etterarbeid, på fristen', nn: 'Etterarbeid, på fristen', en: 'Postwork, due' },
  'postwork-overdue': {
    nb: 'Etterarbeid, over fristen',
    nn: 'Etterarbeid, over fristen',
    en: 'Postwork, overdue',
  },
  'session-tomorrow': { nb: 'Lokal økt i morgen', nn: 'Lokal økt i morgon', en: 'Local session tomorrow' },
  'session-unmarked': {
    nb: 'Oppmøte ikke ført, lokal økt',
    nn: 'Oppmøte ikkje ført, lokal økt',
    en: 'Attendance not recorded, local session',
  },
  'worklist-weekly': { nb: 'Arbeidsliste for uka', nn: 'Arbeidsliste for veka', en: 'Worklist of the week' },
})
logWords(
  'reminder-rule',
  { nb: 'Regler for påminnelser', nn: 'Reglar for påminningar', en: 'Reminder rules' },
  {
    days: {
      nb: 'Påminnelsen «{rule}» ble flyttet fra dag {from} til dag {to}',
      nn: 'Påminninga «{rule}» vart flytt frå dag {from} til dag {to}',
      en: 'The reminder “{rule}” was moved from day {from} to day {to}',
    },
    'switched-off': {
      nb: 'Påminnelsen «{rule}» ble slått av',
      nn: 'Påminninga «{rule}» vart slått av',
      en: 'The reminder “{rule}” was switched off',
    },
    'switched-on': {
      nb: 'Påminnelsen «{rule}» ble slått på',
      nn: 'Påminninga «{rule}» vart slått på',
      en: 'The reminder “{rule}” was switched on',
    },
    repeated: {
      nb: 'Påminnelsen «{rule}» sendes inntil {times} ganger, med {days} dager mellom',
      nn: 'Påminninga «{rule}» blir send inntil {times} gonger, med {days} dagar mellom',
      en: 'The reminder “{rule}” is sent up to {times} times, {days} days apart',
    },
    window: {
      nb: 'Påminnelsen «{rule}» er nyttig i {to} dager, mot {from} før',
      nn: 'Påminninga «{rule}» er nyttig i {to} dagar, mot {from} før',
      en: 'The reminder “{rule}” is of use for {to} days, before {from}',
    },
    hurried: {
      nb: 'Påminnelsen «{rule}» kan ikke vente',
      nn: 'Påminninga «{rule}» kan ikkje vente',
      en: 'The reminder “{rule}” cannot wait',
    },
    unhurried: {
      nb: 'Påminnelsen «{rule}» kan vente',
      nn: 'Påminninga «{rule}» kan vente',
      en: 'The reminder “{rule}” can wait',
    },
    worded: {
      nb: 'Påminnelsen «{rule}» fikk ny tekst',
      nn: 'Påminninga «{rule}» fekk ny tekst',
      en: 'The reminder “{rule}” was given a new text',
    },
    standard: {
      nb: 'Påminnelsen «{rule}» følger standarden igjen',
      nn: 'Påminninga «{rule}» følgjer standarden igjen',
      en: 'The reminder “{rule}” follows the standard again',
    },
  },
)
