import { logWords } from '../../changes'
import { problemTexts } from '../../platform/http'

problemTexts({
  'split.elsewhere': {
    nb: 'En av gruppene er ikke lenger i pulja. Se over lista på nytt.',
    nn: 'Ei av gruppene er ikkje lenger i pulja. Sjå over lista på nytt.',
    en: 'One of the groups is no longer in the batch. Look over the list again.',
  },
  'split.everybody': {
    nb: 'Minst én gruppe må bli igjen i pulja. Flytt heller datoen hvis alle skal ha en ny.',
    nn: 'Minst éi gruppe må bli att i pulja. Flytt heller datoen dersom alle skal ha ein ny.',
    en: 'At least one group must stay in the batch. Move the date instead if all are to have a new one.',
  },
})

logWords(
  'batch',
  { nb: 'Puljer', nn: 'Puljer', en: 'Batches' },
  {
    split: {
      nb: 'Delte pulje {from}. Til pulje {to} gikk {groups} av gruppene.',
      nn: 'Delte pulje {from}. Til pulje {to} gjekk {groups} av gruppene.',
      en: 'Split batch {from}. To batch {to} went {groups} of the groups.',
    },
  },
)
