/**
 * The reminders of a first installation. `{…}` is filled in: module, title, date, time, place, due, group.
 * Days count from the group's own gathering, or from the day its postwork is due; a rule stops being worth a mail
 * `valid_days` after its day.
 */
export const REMINDER_RULES = [
  {
    key: 'calling',
    condition: 'gathering',
    audience: 'member',
    anchor: 'gathering',
    offset: -30,
    ...once(28),
    title: { nb: 'Innkalling', nn: 'Innkalling', en: 'Calling' },
    subject: {
      nb: 'Sett av {date} til samlingen i modul {module}',
      nn: 'Set av {date} til samlinga i modul {module}',
      en: 'Keep {date} free for the gathering of module {module}',
    },
    body: {
      nb: 'Samlingen «{title}» er {date} {time}{place}. Legg dagen i kalenderen nå, så er hele ledergruppa med.',
      nn: 'Samlinga «{title}» er {date} {time}{place}. Legg dagen i kalenderen no, så er heile leiargruppa med.',
      en: 'The gathering “{title}” is on {date} {time}{place}. Put the day in your calendar now, so that the whole leader group takes part.',
    },
  },
  ...[
    { key: 'prework-first', offset: -14, ...once(10) },
    { key: 'prework-last', offset: -3, ...once(3) },
  ].map((rule) => ({
    ...rule,
    condition: 'prework',
    audience: 'member',
    anchor: 'gathering',
    title: { nb: 'Forarbeid', nn: 'Førearbeid', en: 'Prework' },
    subject: {
      nb: 'Gjør ferdig forarbeidet til modul {module} før {date}',
      nn: 'Gjer ferdig førearbeidet til modul {module} før {date}',
      en: 'Finish the prework of module {module} before {date}',
    },
    body: {
      nb: 'Noe av forarbeidet til «{title}» gjenstår. Samlingen er {date}, og den bygger på det dere har gjort på forhånd.',
      nn: 'Noko av førearbeidet til «{title}» står att. Samlinga er {date}, og ho byggjer på det de har gjort på førehand.',
      en: 'Some of the prework of “{title}” remains. The gathering is on {date} and builds on what you have done beforehand.',
    },
  })),
  {
    key: 'gathering-tomorrow',
    condition: 'gathering',
    audience: 'member',
    anchor: 'gathering',
    offset: -1,
    ...once(0),
    urgent: true,
    title: { nb: 'Samling i morgen', nn: 'Samling i morgon', en: 'Gathering tomorrow' },
    subject: {
      nb: 'Møt til samlingen i modul {module} {date} {time}',
      nn: 'Møt til samlinga i modul {module} {date} {time}',
      en: 'Come to the gathering of module {module} on {date} {time}',
    },
    body: {
      nb: 'I morgen er samlingen «{title}», {date} {time}{place}. Vi ses!',
      nn: 'I morgon er samlinga «{title}», {date} {time}{place}. Vi sjåast!',
      en: 'Tomorrow is the gathering “{title}”, {date} {time}{place}. See you there!',
    },
  },
  {
    key: 'attendance-unmarked',
    condition: 'attendance',
    audience: 'facilitator',
    anchor: 'gathering',
    offset: 1,
    ...once(12),
    title: { nb: 'Oppmøte ikke ført', nn: 'Oppmøte ikkje ført', en: 'Attendance not recorded' },
    subject: {
      nb: 'Før oppmøtet fra samlingen i modul {module}',
      nn: 'Før oppmøtet frå samlinga i modul {module}',
      en: 'Record attendance at the gathering of module {module}',
    },
    body: {
      nb: 'Oppmøtet til {group} på samlingen {date} er ikke ført ennå. Det tar et par minutter, og lista låses etter 14 dager.',
      nn: 'Oppmøtet til {group} på samlinga {date} er ikkje ført enno. Det tek eit par minutt, og lista blir låst etter 14 dagar.',
      en: 'Attendance of {group} at the gathering on {date} has not been recorded yet. It takes a couple of minutes, and the list is locked after 14 days.',
    },
  },
  ...[
    { key: 'postwork-halfway', anchor: 'gathering', offset: 14, ...once(10) },
    { key: 'postwork-due', anchor: 'postwork-due', offset: 0, ...once(6) },
    {
      key: 'postwork-overdue',
      anchor: 'postwork-due',
      offset: 7,
      ...once(6),
      repeat_days: 7,
      repeat_times: 3,
    },
  ].map((rule) => ({
    ...rule,
    condition: 'postwork',
    audience: 'member',
    title: { nb: 'Etterarbeid', nn: 'Etterarbeid', en: 'Postwork' },
    subject: {
      nb: 'Lever etterarbeidet i modul {module}, frist {due}',
      nn: 'Lever etterarbeidet i modul {module}, frist {due}',
      en: 'Deliver the postwork of module {module}, due {due}',
    },
    body: {
      nb: 'Etterarbeidet til «{title}» er ikke levert. Fristen er {due}. Svaret er felles: bli enige i gruppa og lever det.',
      nn: 'Etterarbeidet til «{title}» er ikkje levert. Fristen er {due}. Svaret er felles: bli samde i gruppa og lever det.',
      en: 'The postwork of “{title}” has not been delivered. It is due on {due}. The answer is shared: agree in the group and deliver it.',
    },
  })),
]

function once(valid: number): {
  repeat_days: number
  repeat_times: number
  valid_days: number
  urgent: boolean
} {
  return { repeat_days: 0, repeat_times: 1, valid_days: valid, urgent: false }
}
