export const mergingTexts = {
  'marked.added': { nb: 'Nytt:', nn: 'Nytt:', en: 'New:' },
  'marked.removed': { nb: 'Tatt bort:', nn: 'Teke bort:', en: 'Taken away:' },
  'conflict.title': {
    nb: 'Teksten er endret mens du skrev',
    nn: 'Teksten er endra medan du skreiv',
    en: 'The text was changed while you were writing',
  },
  'conflict.body': {
    nb: 'Begge tekstene er tatt vare på. Dere har endret på samme sted, så du må velge hva som skal stå.',
    nn: 'Begge tekstane er tekne vare på. De har endra på same stad, så du må velje kva som skal stå.',
    en: 'Both texts are kept. You have changed the same place, so you have to choose what should stand.',
  },
  'conflict.merged': {
    nb: 'Dere har endret hvert deres avsnitt, så vi har satt tekstene sammen. Les gjennom før du bruker den.',
    nn: 'De har endra kvar dykkar avsnitt, så vi har sett tekstane saman. Les gjennom før du brukar han.',
    en: 'You have changed different paragraphs, so we have put the texts together. Read it through before you use it.',
  },
  'conflict.editing': {
    nb: 'Begge tekstene står nå i feltet over. Rediger til du er fornøyd, og bruk teksten i feltet.',
    nn: 'Begge tekstane står no i feltet over. Rediger til du er nøgd, og bruk teksten i feltet.',
    en: 'Both texts now stand in the field above. Edit until you are content, then use the text in the field.',
  },
  'conflict.marks': {
    nb: 'Ord som er ulike, er understreket.',
    nn: 'Ord som er ulike, er understreka.',
    en: 'Words that differ are underlined.',
  },
  'conflict.together': { nb: 'Satt sammen', nn: 'Sett saman', en: 'Put together' },
  'conflict.mine': { nb: 'Din tekst', nn: 'Teksten din', en: 'Your text' },
  'conflict.theirs': { nb: 'Lagret i mellomtiden', nn: 'Lagra i mellomtida', en: 'Saved in the meantime' },
  'conflict.elsewhere': {
    nb: 'Lagret fra en annen enhet',
    nn: 'Lagra frå ei anna eining',
    en: 'Saved from another device',
  },
  'conflict.by': {
    nb: 'Lagret av {name} {when}',
    nn: 'Lagra av {name} {when}',
    en: 'Saved by {name} {when}',
  },
  'conflict.use-merged': {
    nb: 'Bruk den sammensatte',
    nn: 'Bruk den samansette',
    en: 'Use the one put together',
  },
  'conflict.edit': { nb: 'Rediger selv', nn: 'Rediger sjølv', en: 'Edit it yourself' },
  'conflict.use-edited': {
    nb: 'Bruk teksten i feltet',
    nn: 'Bruk teksten i feltet',
    en: 'Use the text in the field',
  },
  'conflict.both': { nb: 'Sett sammen begge', nn: 'Set saman begge', en: 'Join both' },
  'conflict.keep-mine': { nb: 'Behold min', nn: 'Behald min', en: 'Keep mine' },
  'conflict.take-theirs': { nb: 'Bruk den lagrede', nn: 'Bruk den lagra', en: 'Use the saved one' },
} as const
