import { roleTitles } from '../../people'
import { longDay, type Localised } from '../../platform/i18n'
import type { Block, Letter } from '../../platform/mail'
import { filled } from '../member-words'
import { carryingRoles } from '../member.dto'
import { greeting, letterWords, openMore, openTitle, why } from './letter-words'
import type { LetterKind } from './member-letter.job'
import type { LetterFacts } from './member-letters.store'
import type { OpenInGroup } from './what-is-open'

/** Whether the letter is still true: between the change and the mail somebody may have changed it back. */
export function stillTrue(kind: LetterKind, { takesPart, holds }: LetterFacts): boolean {
  switch (kind) {
    case 'welcome':
      return takesPart
    case 'farewell':
      return !takesPart
    case 'handed-over':
    case 'standing-in':
      return holds
    case 'handed-on':
      return !holds
  }
}

/** One letter about a change of a group, in the language of who gets it. */
export function memberLetter(
  kind: LetterKind,
  facts: LetterFacts,
  { role, href, open }: { role: string; href: string; open: OpenInGroup },
): Letter {
  const { language, name, group, holders, untilOn } = facts
  const known = carryingRoles.find((one) => one === role)
  const values = {
    name,
    group,
    role: known ? roleTitles[known][language].toLowerCase() : '',
    successor: holders,
    until: untilOn === null ? '' : longDay(untilOn, language),
    more: String(open.more),
  }
  const say = (text: Localised): string => filled(text, language, values)
  const words = letterWords[kind]
  return {
    language,
    subject: say(words.subject),
    body: [
      { kind: 'paragraph', text: say(greeting) },
      { kind: 'paragraph', text: say(words.body) },
      ...openBlocks(open, say),
      { kind: 'button', text: say(words.link), href },
    ],
    footer: [{ kind: 'paragraph', text: say(why) }],
  }
}

/** What waits in the group, for whoever carries it from now on. */
function openBlocks({ lines, more }: OpenInGroup, say: (text: Localised) => string): Block[] {
  if (lines.length === 0) return []
  return [
    { kind: 'heading', text: say(openTitle) },
    { kind: 'list', items: [...lines, ...(more > 0 ? [say(openMore)] : [])] },
  ]
}
