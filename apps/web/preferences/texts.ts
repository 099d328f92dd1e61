export const preferenceTexts = {
  'preferences.title': { nb: 'E-post til deg', nn: 'E-post til deg', en: 'Mail to you' },
  'preferences.lead': {
    nb: 'Her bestemmer du når påminnelsene kommer, og hvilke du vil ha. Alt som kan vente, samles i høyst ett brev i uka.',
    nn: 'Her bestemmer du når påminningane kjem, og kva for nokre du vil ha. Alt som kan vente, blir samla i høgst eitt brev i veka.',
    en: 'Here you decide when reminders come and which ones you want. All that can wait is joined into at most one letter a week.',
  },
  'preferences.hour': { nb: 'Tidligst klokka', nn: 'Tidlegast klokka', en: 'Not before' },
  'preferences.hour.hint': {
    nb: 'Ingenting som kan vente, kommer etter kl. 20, på helligdager, i juli, i romjula eller i påsken.',
    nn: 'Ingenting som kan vente, kjem etter kl. 20, på heilagdagar, i juli, i romjula eller i påska.',
    en: 'Nothing that can wait comes after 20:00, on holidays, in July, in the last week of the year or at Easter.',
  },
  'preferences.weekday': { nb: 'Ukedag', nn: 'Vekedag', en: 'Weekday' },
  'preferences.weekday.hint': {
    nb: 'Blir det for sent å vente til dagen din, kommer brevet før.',
    nn: 'Viss dagen din er for sein, kjem brevet før.',
    en: 'If waiting for your day would be too late, the letter comes earlier.',
  },
  'preferences.any-day': { nb: 'Når som helst', nn: 'Når som helst', en: 'Any day' },
  'preferences.kinds': { nb: 'Dette vil du ha', nn: 'Dette vil du ha', en: 'What you want' },
  'preferences.kinds.hint': {
    nb: 'Ta bort haken for å slutte å få noe. Sett den tilbake for å få det igjen.',
    nn: 'Ta bort haken for å slutte å få noko. Set han tilbake for å få det igjen.',
    en: 'Untick what you no longer want. Tick it to get it again.',
  },
  'preferences.always': {
    nb: 'Noe kommer alltid: lenken du logger inn med, innkalling, flytting og avlysning av samlinger, og beskjed når du får eller mister en rolle.',
    nn: 'Noko kjem alltid: lenkja du loggar inn med, innkalling, flytting og avlysing av samlingar, og beskjed når du får eller mistar ei rolle.',
    en: 'Some things always come: the link you sign in with, the calling, moving and cancelling of gatherings, and word when you are given or lose a role.',
  },
  'preferences.open': { nb: 'E-post til deg', nn: 'E-post til deg', en: 'Mail to you' },
} as const
