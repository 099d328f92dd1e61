import type { Localised } from '../platform/i18n'

/** Sentences that explain a number; `{…}` is filled in. */
export const words = {
  all: {
    nb: '{done} av {of}: alt er på plass',
    nn: '{done} av {of}: alt er på plass',
    en: '{done} of {of}: all is in place',
  },
  cohortCompleted: {
    nb: '{done} av {of} grupper har fullført',
    nn: '{done} av {of} grupper har fullført',
    en: '{done} of {of} groups have completed',
  },
  cohortOnTrack: { nb: '{count} i rute', nn: '{count} i rute', en: '{count} on track' },
  cohortBehind: { nb: '{count} ligger etter', nn: '{count} ligg etter', en: '{count} behind' },
  cohortWaiting: {
    nb: '{count} venter på dato',
    nn: '{count} ventar på dato',
    en: '{count} waiting for a date',
  },
  nothing: {
    nb: 'Ingen krav: alt var holdt før deltakelsen begynte',
    nn: 'Ingen krav: alt var halde før deltakinga byrja',
    en: 'Nothing is required: everything was held before the enrolment began',
  },
  behind: { nb: '{done} av {of}: {why}', nn: '{done} av {of}: {why}', en: '{done} of {of}: {why}' },
  opens: {
    nb: 'modul {module} åpner {date}',
    nn: 'modul {module} opnar {date}',
    en: 'module {module} opens on {date}',
  },
  going: {
    nb: 'modul {module} er i gang',
    nn: 'modul {module} er i gang',
    en: 'module {module} is under way',
  },
  undated: {
    nb: 'samlingen i modul {module} har ikke fått dato',
    nn: 'samlinga i modul {module} har ikkje fått dato',
    en: 'the gathering of module {module} has no date yet',
  },
  shortGathering: {
    nb: 'samlingen i modul {module} mangler',
    nn: 'samlinga i modul {module} manglar',
    en: 'the gathering of module {module} is missing',
  },
  shortUnmarked: {
    nb: 'oppmøtet i modul {module} er ikke registrert',
    nn: 'oppmøtet i modul {module} er ikkje registrert',
    en: 'attendance in module {module} is not recorded',
  },
  shortPrework: {
    nb: 'gruppas forarbeid i modul {module} mangler',
    nn: 'førearbeidet til gruppa i modul {module} manglar',
    en: 'the group’s prework in module {module} is missing',
  },
  shortTask: {
    nb: 'gruppas svar i modul {module} mangler',
    nn: 'svaret frå gruppa i modul {module} manglar',
    en: 'the group’s answer in module {module} is missing',
  },
  shortPostwork: {
    nb: 'gruppas etterarbeid i modul {module} mangler',
    nn: 'etterarbeidet til gruppa i modul {module} manglar',
    en: 'the group’s postwork in module {module} is missing',
  },
  shortAttendance: {
    nb: 'oppmøte i modul {module} mangler',
    nn: 'oppmøte i modul {module} manglar',
    en: 'attendance in module {module} is missing',
  },
  shortActivity: {
    nb: 'noe i modul {module} gjenstår',
    nn: 'noko i modul {module} står att',
    en: 'something in module {module} remains',
  },
  gatheringMissed: {
    nb: 'Gruppa var ikke med på samlingen {date}. Den kan tas igjen med en annen pulje.',
    nn: 'Gruppa var ikkje med på samlinga {date}. Ho kan takast att med ei anna pulje.',
    en: 'The group was not at the gathering on {date}. It can catch up with another batch.',
  },
  gatheringUnmarked: {
    nb: 'Oppmøtet på samlingen {date} er ikke registrert.',
    nn: 'Oppmøtet på samlinga {date} er ikkje registrert.',
    en: 'Attendance at the gathering on {date} has not been recorded.',
  },
  gatheringAhead: {
    nb: 'Samlingen er {date}.',
    nn: 'Samlinga er {date}.',
    en: 'The gathering is on {date}.',
  },
  gatheringOff: {
    nb: 'Samlingen {date} er avlyst og har ikke fått ny dato.',
    nn: 'Samlinga {date} er avlyst og har ikkje fått ny dato.',
    en: 'The gathering on {date} is cancelled and has no new date yet.',
  },
  gatheringUndated: {
    nb: 'Samlingen har ikke fått dato.',
    nn: 'Samlinga har ikkje fått dato.',
    en: 'The gathering has no date yet.',
  },
  submission: {
    nb: 'Gruppas svar på «{title}» er ikke levert.',
    nn: 'Svaret frå gruppa på «{title}» er ikkje levert.',
    en: 'The group’s answer to “{title}” has not been delivered.',
  },
  activity: {
    nb: '«{title}» er ikke gjort.',
    nn: '«{title}» er ikkje gjort.',
    en: '“{title}” has not been done.',
  },
  attendanceUnknown: {
    nb: 'Oppmøtet {date} er ikke registrert.',
    nn: 'Oppmøtet {date} er ikkje registrert.',
    en: 'Attendance on {date} has not been recorded.',
  },
  attendanceAbsent: {
    nb: 'Var ikke til stede på samlingen {date}.',
    nn: 'Var ikkje til stades på samlinga {date}.',
    en: 'Was not present at the gathering on {date}.',
  },
} satisfies Record<string, Localised>

export type Word = keyof typeof words
