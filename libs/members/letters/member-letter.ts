import { roleTitles } from '../../people'
import type { Localised } from '../../platform/i18n'
import type { Letter } from '../../platform/mail'
import { filled } from '../member-words'
import { carryingRoles } from '../member.dto'
import { greeting, letterWords, why } from './letter-words'
import type { LetterKind } from './member-letter.job'
import type { LetterFacts } from './member-letters.store'

/** Whether the letter is still true: between the change and the mail somebody may have changed it back. */
export function stillTrue(kind: LetterKind, { takesPart, holds }: LetterFacts): boolean {
  switch (kind) {
    case 'welcome':
      return takesPart
    case 'farewell':
      return !takesPart
    case 'handed-over':
      return holds
    case 'handed-on':
      return !holds
  }
}

/** One letter about a change of a group, in the language of who gets it. */
export function memberLetter(kind: LetterKind, facts: LetterFacts, role: string, href: string): Letter {
  const { language, name, group, holders } = facts
  const known = carryingRoles.find((one) => one === role)
  const values = {
    name,
    group,
    role: known ? roleTitles[known][language].toLowerCase() : '',
    successor: holders,
  }
  const say = (text: Localised): string => filled(text, language, values)
  const words = letterWords[kind]
  return {
    language,
    subject: say(words.subject),
    body: [
      { kind: 'paragraph', text: say(greeting) },
      { kind: 'paragraph', text: say(words.body) },
      { kind: 'button', text: say(words.link), href },
    ],
    footer: [{ kind: 'paragraph', text: say(why) }],
  }
}
