import { dayInYear, type Language } from '../../platform/i18n'
import type { Letter } from '../../platform/mail'
import type { Matter, NudgeSubject } from '../matters/nudge-subjects'
import { say, type Word } from '../nudge-words'

/** To whom, from whom, and what the sender wants to add. */
export interface Addressed {
  readonly name: string
  readonly language: Language
  readonly sender: string
  readonly line: string
  readonly today: string
  readonly href: string
}

const SUBJECTS: Readonly<Record<NudgeSubject, { subject: Word; body: Word; late: Word; link: Word }>> = {
  prework: { subject: 'preworkSubject', body: 'preworkBody', late: 'preworkBody', link: 'preworkLink' },
  postwork: { subject: 'postworkSubject', body: 'postworkBody', late: 'postworkLate', link: 'postworkLink' },
  answer: { subject: 'answerSubject', body: 'answerBody', late: 'answerBody', link: 'answerLink' },
  opening: { subject: 'openingSubject', body: 'openingBody', late: 'openingBody', link: 'openingLink' },
}

/** The mail as it goes, in the language of who gets it; the preview shows the same. */
export function nudgeLetter(matter: Matter, addressed: Addressed): Letter {
  const { name, language, sender, line, today, href } = addressed
  const { due, group, ...rest } = matter
  const words = SUBJECTS[matter.subject]
  const date = due === null ? '' : dayInYear(due, today, language)
  const { module, title, agreed, needed } = rest
  const values = { name, sender, module, title, agreed, needed, date, group: group.name }
  const body = due !== null && due < today ? words.late : words.body
  const paragraph = (word: Word) => ({ kind: 'paragraph', text: say(word, language, values) }) as const
  return {
    language,
    subject: say(words.subject, language, values),
    body: [
      paragraph('greeting'),
      paragraph(body),
      ...(line === '' ? [] : [{ kind: 'quote', text: line, by: sender } as const]),
      { kind: 'button', text: say(words.link, language), href },
    ],
    footer: [paragraph('why')],
  }
}
