export const nudgeTexts = {
  'nudge.title': { nb: 'Send påminnelse', nn: 'Send påminning', en: 'Send a nudge' },
  'nudge.to': { nb: 'Til', nn: 'Til', en: 'To' },
  'nudge.not-to': { nb: 'Får den ikke', nn: 'Får ho ikkje', en: 'Do not get it' },
  'nudge.line': {
    nb: 'En linje fra deg (valgfritt)',
    nn: 'Ei linje frå deg (valfritt)',
    en: 'A line from you (optional)',
  },
  'nudge.line.left': {
    nb: '{count, plural, one {# tegn igjen} other {# tegn igjen}}',
    nn: '{count, plural, one {# teikn att} other {# teikn att}}',
    en: '{count, plural, one {# character left} other {# characters left}}',
  },
  'nudge.preview': { nb: 'Slik ser e-posten ut', nn: 'Slik ser e-posten ut', en: 'What the mail looks like' },
  'nudge.preview.nb': {
    nb: 'Slik ser e-posten ut på bokmål',
    nn: 'Slik ser e-posten ut på bokmål',
    en: 'What the mail looks like in bokmål',
  },
  'nudge.preview.nn': {
    nb: 'Slik ser e-posten ut på nynorsk',
    nn: 'Slik ser e-posten ut på nynorsk',
    en: 'What the mail looks like in nynorsk',
  },
  'nudge.preview.en': {
    nb: 'Slik ser e-posten ut på engelsk',
    nn: 'Slik ser e-posten ut på engelsk',
    en: 'What the mail looks like in English',
  },
  'nudge.send': {
    nb: '{count, plural, one {Send} other {Send til #}}',
    nn: '{count, plural, one {Send} other {Send til #}}',
    en: '{count, plural, one {Send} other {Send to #}}',
  },
  'nudge.cancel': { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  'nudge.close': { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  'nudge.undo': { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  'nudge.on-its-way': {
    nb: '{count, plural, one {Påminnelse til {name} er på vei.} other {Påminnelse til # er på vei.}}',
    nn: '{count, plural, one {Påminning til {name} er på veg.} other {Påminning til # er på veg.}}',
    en: '{count, plural, one {A nudge to {name} is on its way.} other {A nudge to # people is on its way.}}',
  },
  'nudge.outcome.sent': {
    nb: 'Påminnelsen er sendt.',
    nn: 'Påminninga er send.',
    en: 'The nudge has been sent.',
  },
  'nudge.outcome.undone': {
    nb: 'Angret. Ingenting ble sendt.',
    nn: 'Angra. Ingenting vart sendt.',
    en: 'Undone. Nothing was sent.',
  },
  'nudge.outcome.too-late': {
    nb: 'Det var for sent: Påminnelsen er allerede sendt.',
    nn: 'Det var for seint: Påminninga er alt send.',
    en: 'Too late: the nudge has already been sent.',
  },
} as const
