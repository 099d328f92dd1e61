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
