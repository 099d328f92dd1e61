import { constraintProblems, problemTexts } from '../../platform/http'

constraintProblems({ ck_gatherings_period: 'gathering.period' }, 'unprocessable')
problemTexts({
  'gathering.period': {
    nb: 'En samling må slutte etter at den begynner.',
    nn: 'Ei samling må slutte etter at ho byrjar.',
    en: 'A gathering must end after it begins.',
  },
  'cohort.version-unknown': {
    nb: 'Programversjonen finnes ikke.',
    nn: 'Programversjonen finst ikkje.',
    en: 'There is no such version of a programme.',
  },
  'cohort.gathering-unplaced': {
    nb: 'En av samlingene gjelder en modul eller en pulje som kullet ikke har.',
    nn: 'Ei av samlingane gjeld ein modul eller ei pulje som kullet ikkje har.',
    en: 'One of the gatherings is of a module or a batch that the cohort has not.',
  },
  'cohort.group-unplaced': {
    nb: 'En av gruppene finnes ikke, eller skal i en pulje som kullet ikke har.',
    nn: 'Ei av gruppene finst ikkje, eller skal i ei pulje som kullet ikkje har.',
    en: 'One of the groups does not exist, or is to be in a batch that the cohort has not.',
  },
})
