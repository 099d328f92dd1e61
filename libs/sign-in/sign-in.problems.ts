import { problemTexts } from '../platform/http'

problemTexts({
  'sign-in.refused': {
    nb: 'Lenka eller koden gjelder ikke lenger. Be om en ny.',
    nn: 'Lenkja eller koden gjeld ikkje lenger. Be om ei ny.',
    en: 'The link or code is no longer valid. Ask for a new one.',
  },
})
