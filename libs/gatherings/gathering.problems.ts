import { logWords } from '../changes'
import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'attendance.locked': {
    nb: 'Oppmøtelista ble låst 14 dager etter samlingen. Skriv en begrunnelse for å endre den.',
    nn: 'Oppmøtelista vart låst 14 dagar etter samlinga. Skriv ei grunngjeving for å endre ho.',
    en: 'The attendance list was locked 14 days after the gathering. Give a reason to change it.',
  },
  'attendance.too-early': {
    nb: 'Samlingen har ikke begynt. Før den kan du bare notere forfall og stedfortreder.',
    nn: 'Samlinga har ikkje byrja. Før ho kan du berre notere forfall og stadfortredar.',
    en: 'The gathering has not begun. Before it you can only note an excuse or a stand-in.',
  },
  'attendance.off': {
    nb: 'Denne samlingen er ikke innkalt, eller den er avlyst eller flyttet.',
    nn: 'Denne samlinga er ikkje kalla inn, eller ho er avlyst eller flytt.',
    en: 'This gathering is not called, or it is cancelled or moved.',
  },
  'attendance.not-enrolled': {
    nb: 'Personen var ikke deltaker i en av gruppene på samlingen den dagen.',
    nn: 'Personen var ikkje deltakar i ei av gruppene på samlinga den dagen.',
    en: 'The person was not enrolled in one of the groups at the gathering that day.',
  },
  'attendance.twice': {
    nb: 'Personen står to ganger i lista.',
    nn: 'Personen står to gonger i lista.',
    en: 'The person stands twice in the list.',
  },
})

constraintProblems({ uq_gatherings_module_id_batch_id: 'gathering.exists' })
problemTexts({
  'gathering.exists': {
    nb: 'Pulja har allerede en samling i denne modulen.',
    nn: 'Pulja har alt ei samling i denne modulen.',
    en: 'The batch already has a gathering in this module.',
  },
})

logWords(
  'gathering',
  { nb: 'Samlinger', nn: 'Samlingar', en: 'Gatherings' },
  {
    called: { nb: 'Samlingen ble kalt inn', nn: 'Samlinga vart kalla inn', en: 'The gathering was called' },
    moved: { nb: 'Samlingen ble flyttet', nn: 'Samlinga vart flytt', en: 'The gathering was moved' },
    cancelled: { nb: 'Samlingen ble avlyst', nn: 'Samlinga vart avlyst', en: 'The gathering was cancelled' },
    'group-added': {
      nb: 'Gruppa kom til samlingen',
      nn: 'Gruppa kom til samlinga',
      en: 'The group was added to the gathering',
    },
    'group-removed': {
      nb: 'Gruppa ble tatt av samlingen',
      nn: 'Gruppa vart teken av samlinga',
      en: 'The group was taken off the gathering',
    },
  },
)

logWords(
  'attendance',
  { nb: 'Oppmøte', nn: 'Oppmøte', en: 'Attendance' },
  {
    'changed-after-lock': {
      nb: 'Oppmøtet ble endret etter at lista var låst',
      nn: 'Oppmøtet vart endra etter at lista var låst',
      en: 'Attendance was changed after the list was locked',
    },
  },
)
