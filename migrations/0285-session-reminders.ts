/** The reminders of a local session. `{…}` is filled in: title, group, date, time, place. */
export const SESSION_RULES = [
  {
    key: 'session-tomorrow',
    condition: 'gathering',
    audience: 'member',
    anchor: 'session',
    offset: -1,
    valid_days: 0,
    urgent: true,
    title: { nb: 'Lokal økt i morgen', nn: 'Lokal økt i morgon', en: 'Local session tomorrow' },
    subject: {
      nb: 'Møt til «{title}» {date} {time}',
      nn: 'Møt til «{title}» {date} {time}',
      en: 'Come to “{title}” on {date} {time}',
    },
    body: {
      nb: 'I morgen møtes {group} til «{title}», {date} {time}{place}.',
      nn: 'I morgon møtest {group} til «{title}», {date} {time}{place}.',
      en: 'Tomorrow {group} meets for “{title}”, {date} {time}{place}.',
    },
  },
  {
    key: 'session-unmarked',
    condition: 'attendance',
    audience: 'facilitator',
    anchor: 'session',
    offset: 1,
    valid_days: 12,
    urgent: false,
    title: {
      nb: 'Oppmøte ikke ført, lokal økt',
      nn: 'Oppmøte ikkje ført, lokal økt',
      en: 'Attendance not recorded, local session',
    },
    subject: {
      nb: 'Før oppmøtet fra «{title}»',
      nn: 'Før oppmøtet frå «{title}»',
      en: 'Record attendance at “{title}”',
    },
    body: {
      nb: 'Oppmøtet til {group} på «{title}» {date} er ikke ført ennå. Lista låses etter 14 dager.',
      nn: 'Oppmøtet til {group} på «{title}» {date} er ikkje ført enno. Lista blir låst etter 14 dagar.',
      en: 'Attendance of {group} at “{title}” on {date} has not been recorded yet. The list is locked after 14 days.',
    },
  },
]
