export const calendarAnswerTexts = {
  'calendar-answers.title': {
    nb: 'Svar fra kalendere',
    nn: 'Svar frå kalendrar',
    en: 'Answers from calendars',
  },
  'calendar-answers.counts': {
    nb: '{accepted} ja · {tentative} kanskje · {declined} nei · {none} har ikke svart',
    nn: '{accepted} ja · {tentative} kanskje · {declined} nei · {none} har ikkje svart',
    en: '{accepted} yes · {tentative} maybe · {declined} no · {none} have not answered',
  },
  'calendar-answers.none': {
    nb: 'Ingen svar ennå. Ingen må svare. Svarer noen på innkallingen i kalenderen sin, og kalenderen sender svaret, vises det her.',
    nn: 'Ingen svar enno. Ingen må svare. Svarar nokon på innkallinga i kalenderen sin, og kalenderen sender svaret, kjem det fram her.',
    en: 'No answers yet. Nobody has to answer. When somebody answers the invitation in their calendar, and the calendar sends it, it is shown here.',
  },
  'calendar-answers.not-called': {
    nb: 'Innkallingen er ikke sendt til noen ennå. Svar fra kalenderne vises her når de kommer.',
    nn: 'Innkallinga er ikkje send til nokon enno. Svar frå kalendrane kjem fram her når dei er komne.',
    en: 'The invitation has not gone to anybody yet. Answers from calendars are shown here when they come.',
  },
  'calendar-answers.who': { nb: 'Se hvem', nn: 'Sjå kven', en: 'See who' },
  'calendar-answers.teachers': { nb: 'Kursholdere', nn: 'Kurshaldarar', en: 'Instructors' },
  'calendar-answers.is.declined': { nb: 'Nei', nn: 'Nei', en: 'No' },
  'calendar-answers.is.tentative': { nb: 'Kanskje', nn: 'Kanskje', en: 'Maybe' },
  'calendar-answers.is.accepted': { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  'calendar-answers.is.none': { nb: 'Har ikke svart', nn: 'Har ikkje svart', en: 'Have not answered' },
  'calendar-answers.excuse': {
    nb: 'Et nei er ikke et forfall før dere fører det på oppmøtelista.',
    nn: 'Eit nei er ikkje eit forfall før de fører det på oppmøtelista.',
    en: 'A no is not an excuse until you enter it on the attendance sheet.',
  },
  'calendar-answers.excuse.open': { nb: 'Før forfall', nn: 'Før forfall', en: 'Enter an excuse' },
  'calendar-answers.mine.accepted': {
    nb: 'Du har svart ja i kalenderen din.',
    nn: 'Du har svart ja i kalenderen din.',
    en: 'You answered yes in your calendar.',
  },
  'calendar-answers.mine.tentative': {
    nb: 'Du har svart kanskje i kalenderen din.',
    nn: 'Du har svart kanskje i kalenderen din.',
    en: 'You answered maybe in your calendar.',
  },
  'calendar-answers.mine.declined': {
    nb: 'Du har svart nei i kalenderen din. Si fra til fasilitatoren i gruppa, så blir forfallet ført.',
    nn: 'Du har svart nei i kalenderen din. Sei frå til fasilitatoren i gruppa, så blir forfallet ført.',
    en: 'You answered no in your calendar. Tell the facilitator of your group, so that you are excused.',
  },
} as const
