export const administratorTexts = {
  'jobs.title': { nb: 'Jobber som stoppet', nn: 'Jobbar som stoppa', en: 'Jobs that stopped' },
  'jobs.lead': {
    nb: 'Arbeid systemet har prøvd flere ganger uten å lykkes.',
    nn: 'Arbeid systemet har prøvd fleire gonger utan å lykkast.',
    en: 'Work that the system has tried several times without success.',
  },
  'jobs.failed': {
    nb: 'Stoppet {when} etter {attempts} forsøk · {queue}',
    nn: 'Stoppa {when} etter {attempts} forsøk · {queue}',
    en: 'Stopped {when} after {attempts} attempts · {queue}',
  },
  'jobs.empty.title': {
    nb: 'Ingen jobber har stoppet',
    nn: 'Ingen jobbar har stoppa',
    en: 'No jobs have stopped',
  },
  'jobs.empty.body': {
    nb: 'Alt som skal gjøres, blir gjort. Du trenger ikke gjøre noe.',
    nn: 'Alt som skal gjerast, blir gjort. Du treng ikkje gjere noko.',
    en: 'Everything that should be done is being done. You need not do anything.',
  },
} as const
