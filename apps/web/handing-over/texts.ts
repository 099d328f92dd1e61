export const handingOverTexts = {
  'stand-in.title': { nb: 'Velg stedfortreder', nn: 'Vel vara', en: 'Appoint a stand-in' },
  'stand-in.means': {
    nb: 'Stedfortrederen er lokal fasilitator sammen med deg fra nå og ut den siste dagen, og får e-post om det som venter. Rollen slutter av seg selv.',
    nn: 'Varaen er lokal fasilitator saman med deg frå no og ut den siste dagen, og får e-post om det som ventar. Rolla sluttar av seg sjølv.',
    en: 'The stand-in facilitates beside you from now to the end of the last day, and gets a mail about what waits. The role ends by itself.',
  },
  'stand-in.who': { nb: 'Hvem er stedfortreder?', nn: 'Kven er vara?', en: 'Who stands in?' },
  'stand-in.until': { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  'stand-in.until.missing': { nb: 'Velg siste dag.', nn: 'Vel siste dag.', en: 'Choose the last day.' },
  'stand-in.save': { nb: 'Velg stedfortreder', nn: 'Vel vara', en: 'Appoint' },
  'stand-in.done': {
    nb: '{name} er stedfortreder til og med {day}.',
    nn: '{name} er vara til og med {day}.',
    en: '{name} stands in until {day}.',
  },
} as const
