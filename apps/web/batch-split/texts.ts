export const batchSplitTexts = {
  'split.title': { nb: 'Del pulje {number}', nn: 'Del pulje {number}', en: 'Split batch {number}' },
  'split.lead': {
    nb: 'Noen av gruppene går videre i en ny pulje med egne datoer.',
    nn: 'Nokre av gruppene går vidare i ei ny pulje med eigne datoar.',
    en: 'Some of the groups go on in a new batch with dates of their own.',
  },
  'split.open-for': { nb: 'Del pulje {number}', nn: 'Del pulje {number}', en: 'Split batch {number}' },
  'split.who': {
    nb: 'Hvem går til den nye pulja?',
    nn: 'Kven går til den nye pulja?',
    en: 'Who goes to the new batch?',
  },
  'split.who.description': {
    nb: 'Minst én gruppe må bli igjen.',
    nn: 'Minst éi gruppe må bli att.',
    en: 'At least one group must stay.',
  },
  'split.preview': { nb: 'Se hva det betyr', nn: 'Sjå kva det betyr', en: 'See what it means' },
  'split.result': {
    nb: 'Dette skjer: pulje {number}',
    nn: 'Dette skjer: pulje {number}',
    en: 'What happens: batch {number}',
  },
  'split.drafts': {
    nb: 'Den nye pulja får disse datoene som utkast. Endre dem og kall inn når de er klare:',
    nn: 'Den nye pulja får desse datoane som utkast. Endre dei og kall inn når dei er klare:',
    en: 'The new batch gets these dates as drafts. Change them, and call the groups when they are ready:',
  },
  'split.no-drafts': {
    nb: 'Det er ingen samlinger igjen å ta med. Sett datoer for den nye pulja etterpå.',
    nn: 'Det er ingen samlingar att å ta med. Set datoar for den nye pulja etterpå.',
    en: 'No gatherings are left to take along. Set dates for the new batch afterwards.',
  },
  'split.held': {
    nb: 'Samlinger som er holdt, blir stående som de er.',
    nn: 'Samlingar som er haldne, blir ståande som dei er.',
    en: 'Gatherings that were held stay as they are.',
  },
  'split.called': {
    nb: '{count, plural, one {Gruppene var kalt inn til # av datoene. Den innkallingen gjelder ikke lenger, og fristene følger først når du kaller inn på nytt.} other {Gruppene var kalt inn til # av datoene. De innkallingene gjelder ikke lenger, og fristene følger først når du kaller inn på nytt.}}',
    nn: '{count, plural, one {Gruppene var kalla inn til # av datoane. Den innkallinga gjeld ikkje lenger, og fristane følgjer først når du kallar inn på nytt.} other {Gruppene var kalla inn til # av datoane. Dei innkallingane gjeld ikkje lenger, og fristane følgjer først når du kallar inn på nytt.}}',
    en: '{count, plural, one {The groups were called to # of the dates. That call no longer holds, and deadlines follow only when you call them again.} other {The groups were called to # of the dates. Those calls no longer hold, and deadlines follow only when you call them again.}}',
  },
  'split.group': {
    nb: '{name}: {count, plural, =0 {ingen samlinger holdt} one {# samling holdt, den blir stående} other {# samlinger holdt, de blir stående}}.',
    nn: '{name}: {count, plural, =0 {ingen samlingar haldne} one {# samling halden, ho blir ståande} other {# samlingar haldne, dei blir ståande}}.',
    en: '{name}: {count, plural, =0 {no gatherings held} one {# gathering held, which stays} other {# gatherings held, which stay}}.',
  },
  'split.excuses': {
    nb: '{count, plural, one {# meldt forfall til en dato som kommer, tas bort.} other {# meldte forfall til datoer som kommer, tas bort.}}',
    nn: '{count, plural, one {# meldt forfall til ein dato som kjem, blir teke bort.} other {# melde forfall til datoar som kjem, blir tekne bort.}}',
    en: '{count, plural, one {# excuse for a date to come is taken away.} other {# excuses for dates to come are taken away.}}',
  },
  'split.undo': {
    nb: 'Du kan flytte en gruppe tilbake fra oppsettet av gruppa.',
    nn: 'Du kan flytte ei gruppe tilbake frå oppsettet av gruppa.',
    en: 'You can move a group back from the set-up of the group.',
  },
  'split.do': {
    nb: 'Del, og lag pulje {number}',
    nn: 'Del, og lag pulje {number}',
    en: 'Split, and make batch {number}',
  },
  'split.empty.title': {
    nb: 'Pulja kan ikke deles',
    nn: 'Pulja kan ikkje delast',
    en: 'The batch cannot be split',
  },
  'split.empty.body': {
    nb: 'Det må være minst to grupper i pulja.',
    nn: 'Det må vere minst to grupper i pulja.',
    en: 'There must be at least two groups in the batch.',
  },
} as const
