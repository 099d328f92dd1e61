import { problemTexts } from '../http'

problemTexts({
  'job.already-retried': {
    nb: 'Noen har allerede satt i gang denne jobben på nytt.',
    nn: 'Nokon har alt sett i gang denne jobben på nytt.',
    en: 'Somebody has already started this job again.',
  },
  'job.unknown': {
    nb: 'Jobben finnes ikke i denne versjonen og kan ikke kjøres på nytt.',
    nn: 'Jobben finst ikkje i denne versjonen og kan ikkje køyrast på nytt.',
    en: 'The job does not exist in this version and cannot be run again.',
  },
})
