import { problemTexts } from '../platform/http'

problemTexts({
  'nudge.done': {
    nb: 'Alle har gjort det. Det er ingen å minne om dette.',
    nn: 'Alle har gjort det. Det er ingen å minne om dette.',
    en: 'Everybody has done it. There is nobody to remind of this.',
  },
  'nudge.nobody': {
    nb: 'Ingen av dem du valgte, kan få en påminnelse om dette nå.',
    nn: 'Ingen av dei du valde, kan få ei påminning om dette no.',
    en: 'None of those you chose can get a nudge about this now.',
  },
  'nudge.gone': {
    nb: 'Påminnelsen er allerede sendt.',
    nn: 'Påminninga er alt send.',
    en: 'The nudge has already been sent.',
  },
})
