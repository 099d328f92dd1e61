export const orderingTexts = {
  'order.move': { nb: 'Flytt', nn: 'Flytt', en: 'Move' },
  'order.move-what': { nb: 'Flytt «{title}»', nn: 'Flytt «{title}»', en: 'Move “{title}”' },
  'order.up': { nb: 'Opp', nn: 'Opp', en: 'Up' },
  'order.down': { nb: 'Ned', nn: 'Ned', en: 'Down' },
  'order.first': { nb: 'Først', nn: 'Først', en: 'First' },
  'order.last': { nb: 'Sist', nn: 'Sist', en: 'Last' },
  'order.to-step': { nb: 'Til {step}', nn: 'Til {step}', en: 'To {step}' },
  'order.to-module': { nb: 'Til modul {number}', nn: 'Til modul {number}', en: 'To module {number}' },
  'order.moved': {
    nb: '«{title}» står nå som nummer {place} av {of} i {step}.',
    nn: '«{title}» står no som nummer {place} av {of} i {step}.',
    en: '“{title}” is now number {place} of {of} in {step}.',
  },
  'order.module-moved': {
    nb: '«{title}» er nå modul {place} av {of}.{step}',
    nn: '«{title}» er no modul {place} av {of}.{step}',
    en: '“{title}” is now module {place} of {of}.{step}',
  },
  'order.stale': {
    nb: 'Noen andre har endret utkastet. Rekkefølgen er hentet på nytt. Flytt igjen.',
    nn: 'Nokon andre har endra utkastet. Rekkjefølgja er henta på nytt. Flytt igjen.',
    en: 'Somebody else has changed the draft. The order is fetched again. Move once more.',
  },
} as const
