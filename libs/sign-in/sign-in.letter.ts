import type { Letter } from '../platform/mail'
import type { Language, Localised } from '../platform/i18n'
import type { Addressee } from './sign-in.store'

const subject: Localised = {
  nb: 'Logg inn i Kompetanseløftet',
  nn: 'Logg inn i Kompetanseløftet',
  en: 'Sign in to Kompetanseløftet',
}
const hello: Localised = { nb: 'Hei, {name}!', nn: 'Hei, {name}!', en: 'Hello, {name}!' }
const press: Localised = {
  nb: 'Åpne lenka og trykk på knappen for å logge inn. Den gjelder i 15 minutter og kan brukes én gang.',
  nn: 'Opne lenkja og trykk på knappen for å logge inn. Ho gjeld i 15 minutt og kan brukast éin gong.',
  en: 'Open the link and press the button to sign in. It is valid for 15 minutes and can be used once.',
}
const link: Localised = { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' }
const digits: Localised = {
  nb: 'Leser du denne på en annen enhet? Skriv inn koden {code}.',
  nn: 'Les du denne på ei anna eining? Skriv inn koden {code}.',
  en: 'Reading this on another device? Enter the code {code}.',
}
const why: Localised = {
  nb: 'Du får denne e-posten fordi noen ba om å logge inn med adressen din. Var det ikke deg, kan du se bort fra den.',
  nn: 'Du får denne e-posten fordi nokon bad om å logge inn med adressa di. Var det ikkje deg, kan du sjå bort frå han.',
  en: 'You get this mail because somebody asked to sign in with your address. If it was not you, ignore it.',
}

export function signInLetter({ name, language }: Addressee, href: string, code: string): Letter {
  const say = (text: Localised): string => text[language].replace('{name}', name).replace('{code}', code)
  return {
    language: language satisfies Language,
    subject: say(subject),
    body: [
      { kind: 'paragraph', text: say(hello) },
      { kind: 'paragraph', text: say(press) },
      { kind: 'button', text: say(link), href },
      { kind: 'paragraph', text: say(digits) },
    ],
    footer: [{ kind: 'paragraph', text: say(why) }],
  }
}
