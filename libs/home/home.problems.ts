import { problemTexts } from '../platform/http'

problemTexts({
  'home.no-group': {
    nb: 'Du er ikke med i noen gruppe nå.',
    nn: 'Du er ikkje med i noka gruppe no.',
    en: 'You are not in any group right now.',
  },
})
