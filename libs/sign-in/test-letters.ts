import type { Language } from '../platform/i18n'
import type { Letter } from '../platform/mail'
import { signInLetter } from './sign-in.letter'

/** What one is sent who wants to sign in. */
export function lettersOfSignIn(language: Language, name: string, href: string): Letter[] {
  return [signInLetter({ id: 'person', name, email: 'kari@kommune.example', language }, href, '123456')]
}
