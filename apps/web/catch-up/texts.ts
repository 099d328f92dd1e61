export const catchUpTexts = {
  'cannot-come.open': { nb: 'Noen kan ikke komme', nn: 'Nokon kan ikkje kome', en: 'Somebody cannot come' },
  'cannot-come.who': {
    nb: 'Hvilken gruppe kan ikke komme?',
    nn: 'Kva gruppe kan ikkje kome?',
    en: 'Which group cannot come?',
  },
  'cannot-come.where': {
    nb: 'Hvor tar gruppa igjen samlingen?',
    nn: 'Kvar tek gruppa att samlinga?',
    en: 'Where does the group catch up?',
  },
  'cannot-come.choose': { nb: 'Velg pulje', nn: 'Vel pulje', en: 'Choose a batch' },
  'cannot-come.batch': {
    nb: 'Pulje {number}, {date}',
    nn: 'Pulje {number}, {date}',
    en: 'Batch {number}, {date}',
  },
  'cannot-come.do': { nb: 'Legg til der', nn: 'Legg til der', en: 'Add it there' },
  'cannot-come.not': { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  'cannot-come.facilitator': {
    nb: 'Kan ikke gruppa komme denne dagen? Si fra til programkontoret, så kan dere ta igjen samlingen med en annen pulje.',
    nn: 'Kan ikkje gruppa kome denne dagen? Sei frå til programkontoret, så kan de ta att samlinga med ei anna pulje.',
    en: 'Can the group not come that day? Tell the programme office, and you can catch up with another batch.',
  },
} as const
